package org.throughline.query.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.answer.TwoTimes;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// Writes looks down: one row for each case that a request showed or asked for, or one without a
/// case.
public final class LookBook {

    private static final int OK = 200;
    private static final int REDIRECTED = 300;
    private static final int UNCHANGED = 304;
    private static final int INVALID = 400;
    private static final int INTERNAL = 500;

    private final LookTable table;
    private final AskedKnowers knowers;
    private final InstantSource clock;
    private final Supplier<UUID> newIds;

    /// A book over the tables of looks.
    ///
    /// @param registered whether an agency is
    /// @param newIds ids that rise with time
    public LookBook(
            LookTable table,
            Predicate<AgencyId> registered,
            InstantSource clock,
            Supplier<UUID> newIds) {
        this.table = table;
        this.knowers = new AskedKnowers(registered);
        this.clock = clock;
        this.newIds = newIds;
    }

    /// An answered request.
    ///
    /// @param status of its answer
    record Request(
            Looker looker,
            Purpose purpose,
            Place place,
            Look look,
            HttpServletRequest sent,
            int status) {

        AccessOutcome outcome() {
            return switch (status) {
                case UNCHANGED -> AccessOutcome.SHOWN;
                case 303, 401, 403, 429 -> AccessOutcome.REFUSED;
                case 404 -> AccessOutcome.NOT_FOUND;
                default -> {
                    if (status >= OK && status < REDIRECTED) {
                        yield AccessOutcome.SHOWN;
                    }
                    yield status >= INVALID && status < INTERNAL
                            ? AccessOutcome.INVALID
                            : AccessOutcome.NOT_ANSWERED;
                }
            };
        }
    }

    /// At addresses that are not about cases only what was read all the same is written down.
    void write(Request request) {
        boolean shown = request.outcome() == AccessOutcome.SHOWN;
        Set<CaseId> cases = new LinkedHashSet<>();
        if (request.place().caseId() != null) {
            cases.add(request.place().caseId());
        }
        if (shown || request.outcome() == AccessOutcome.INVALID) {
            cases.addAll(request.look().parts().keySet());
        }
        if (!request.place().personal() && request.look().parts().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Looked> rows = new ArrayList<>();
        cases.forEach(caseId -> rows.add(row(request, now, caseId, shown)));
        if (rows.isEmpty()) {
            rows.add(row(request, now, null, false));
        }
        table.add(rows);
    }

    private Looked row(Request request, Instant now, @Nullable CaseId caseId, boolean shown) {
        Look.Part part = caseId == null || !shown ? null : request.look().parts().get(caseId);
        Question read = part == null ? null : part.question();
        Question question = read == null ? asked(request) : read;
        return new Looked(
                newIds.get(),
                now,
                request.looker(),
                request.purpose(),
                request.outcome(),
                request.place().view(),
                request.place().form(request.sent()),
                caseId,
                question,
                question == null ? null : knowers.of(question.by()),
                part == null ? null : part.position(),
                part == null || caseId == null ? List.of() : request.look().shown(caseId));
    }

    /// What was sent, where no case was read for it; of two times that are compared, as of the
    /// later one. The access log and imports are asked for something else by the same names.
    private static @Nullable Question asked(Request request) {
        if (!request.place().asksOfCases()) {
            return null;
        }
        Map<String, String[]> sent = request.sent().getParameterMap();
        boolean two = request.place().view() == AccessView.COMPARE && TwoTimes.isAsked(sent);
        try {
            return two ? QuestionReader.readTwo(sent).right() : QuestionReader.read(sent);
        } catch (Problem _) {
            return null;
        }
    }
}
