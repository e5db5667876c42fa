package org.throughline.query.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.knowledge.Standings;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// Whose knowledge a question asks about, and what they had.
final class Knowers {

    /// What is surest comes first, then the newest version, then who had that first.
    private static final Comparator<Standing> BEST =
            Comparator.comparingInt(Standing::rank)
                    .thenComparingInt(each -> -each.version())
                    .thenComparing(each -> since(each.cell()), When.ORDER)
                    .thenComparing(each -> each.cell().channel() != Channel.AUTHORED);

    private final CaseRecord record;
    private final MayRead readable;
    private final @Nullable AgencyId agency;
    private final Question question;

    /// @param agency the agency as which somebody reads; absent for those who read as none
    Knowers(CaseRecord record, MayRead readable, @Nullable AgencyId agency, Question question) {
        this.record = record;
        this.readable = readable;
        this.agency = agency;
        this.question = question;
    }

    /// The columns of the matrix.
    Set<KnowerKey> columns(CaseStatus status, List<Seen> seen) {
        if (agency != null) {
            return Set.of(KnowerKey.of(agency));
        }
        Set<KnowerKey> knowers = new TreeSet<>();
        status.onRecord().forEach(each -> knowers.add(KnowerKey.of(each)));
        status.agencies().forEach(each -> knowers.add(KnowerKey.of(each.agency())));
        for (Seen each : seen) {
            EntryId entry = each.version().entry();
            for (KnowerKey knower : record.entry(entry).said().keySet()) {
                if (!knowers.contains(knower) && !standing(knower, entry).state().isNoRecord()) {
                    knowers.add(knower);
                }
            }
        }
        return knowers;
    }

    private Standing standing(KnowerKey knower, EntryId entry) {
        return record.standing(knower, entry, question.hindsight() ? null : question.known());
    }

    /// Those asked about of whom something is said of an entry.
    Stream<KnowerKey> asked(EntryId entry) {
        return record.entry(entry).said().keySet().stream().filter(each -> isAsked(each, entry));
    }

    private boolean isAsked(KnowerKey knower, EntryId entry) {
        if (question.by() != null) {
            return knower.text().equals(question.by());
        }
        return isOpen(knower)
                || readable.versions(entry).stream()
                        .anyMatch(each -> KnowerKey.of(each.agency()).equals(knower));
    }

    /// Whether the reader is told all that is said of what somebody knew. An agency is told it of
    /// itself; of others no more than that they wrote what it reads.
    private boolean isOpen(KnowerKey knower) {
        return agency == null || knower.equals(KnowerKey.of(agency));
    }

    List<KnowerKey> had(EntryId entry) {
        List<KnowerKey> had = new ArrayList<>();
        stood(entry, record.entry(entry), (knower, _) -> had.add(knower));
        return List.copyOf(had);
    }

    private static When since(Cell cell) {
        return cell.since() == null ? When.notStated() : When.parse(cell.since());
    }

    /// The best that any of those asked about had.
    Optional<Standing> best(EntryId id, CaseRecord.Entry entry) {
        List<Standing> all = new ArrayList<>(4);
        stood(id, entry, (_, standing) -> all.add(standing));
        return all.stream().min(BEST);
    }

    /// Goes through those asked about who had an entry in some way, in order.
    private void stood(EntryId id, CaseRecord.Entry entry, BiConsumer<KnowerKey, Standing> to) {
        if (!entry.mayHaveBegun(question.known())) {
            return;
        }
        entry.said()
                .forEach(
                        (knower, said) -> {
                            if (isAsked(knower, id)) {
                                Standing then = then(knower, said);
                                if (then.had()) {
                                    to.accept(knower, then);
                                }
                            }
                        });
    }

    /// Why there is no record is nothing to those who had it.
    private Standing then(KnowerKey knower, List<Knowing> said) {
        List<Knowing> counting =
                isOpen(knower) ? said : said.stream().filter(Knowing::authored).toList();
        return Standings.of(counting, question.known(), CellState.SOURCE_SILENT);
    }

    /// Of whoever wrote something in the case no entry says that they gave nothing.
    List<KnowerKey> gaveNothing(Collection<KnowerKey> columns, List<Seen> seen) {
        return columns.stream()
                .filter(each -> !record.submitted(each, question.known()))
                .filter(
                        each ->
                                seen.stream()
                                        .map(one -> standing(each, one.version().entry()).state())
                                        .anyMatch(CellState.NOT_SUBMITTED::equals))
                .toList();
    }
}
