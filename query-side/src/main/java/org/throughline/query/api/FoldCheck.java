package org.throughline.query.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.decisions.FromTables;
import org.throughline.query.fold.Fold;
import org.throughline.query.fold.Logged;
import org.throughline.query.record.Lens;
import org.throughline.query.whoknew.Asking;
import org.throughline.schema.EventSource;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;

/// `verify=fold`: the same matrix once more, worked out from the raw log by code that shares no
/// rule with the tables (ADR 0023). For auditors, who see all of it.
final class FoldCheck {

    static final String PARAMETER = "verify";
    private static final String FOLD = "fold";

    private final EventSource log;
    private final EventCodec codec = new EventCodec(EventCatalog.standard());

    FoldCheck(EventSource log) {
        this.log = log;
    }

    /// What came of it.
    ///
    /// @param by what the answer was compared with
    /// @param equal whether the whole matrix of the question is the same
    record Verified(String by, boolean equal) {}

    /// What a request sends besides the question.
    record Asked(Map<String, String[]> rest, boolean verify) {

        /// @throws Problem if a check is asked for that there is not, or by somebody else
        static Asked of(Map<String, String[]> parameters, Reader reader) {
            Map<String, String[]> rest = new LinkedHashMap<>(parameters);
            String[] values = rest.remove(PARAMETER);
            if (values == null) {
                return new Asked(rest, false);
            }
            if (values.length != 1 || !values[0].equals(FOLD)) {
                throw Problem.badParameters(
                        List.of(
                                new Problem.Fault(
                                        PARAMETER,
                                        "bad-parameter",
                                        "There is no such check.",
                                        "Send fold, or leave it out.")));
            }
            if (!(reader instanceof Reader.Auditor)) {
                throw Problem.forbidden();
            }
            return new Asked(rest, true);
        }
    }

    /// Compares all that the question lets through, whatever the period and the page.
    Verified check(Lens lens) {
        Question question = lens.question();
        Asking asking = new Asking(question.known(), question.by(), question.hindsight());
        FromTables tables = new FromTables(lens::asking, _ -> Optional.empty());
        Fold fold = Fold.of(events(lens.caseId(), lens.position()), lens.position());
        return new Verified(FOLD, tables.matrix(asking).equals(fold.matrix(asking)));
    }

    private List<Logged> events(CaseId id, long position) {
        return Stream.of(StreamId.of(id), StreamId.ofAccess(id), StreamId.AGENCIES)
                .flatMap(stream -> log.readStream(stream, Position.of(position)).stream())
                .map(row -> Logged.of(row, codec))
                .sorted(Comparator.comparingLong(Logged::position))
                .toList();
    }

    @Nullable Verified check(Asked asked, Lens lens) {
        return asked.verify() ? check(lens) : null;
    }
}
