package org.throughline.query.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.AccessRole;
import org.throughline.schema.access.ShownEntries;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;

/// All that the events of a case say of who knew, event by event, each with what the log had before
/// it.
final class Statements {

    private final History history;
    private final List<Statement> all = new ArrayList<>();
    private final Set<List<Object>> shown = new HashSet<>();

    Statements(History history) {
        this.history = history;
        for (History.Step step : history.steps()) {
            switch (step) {
                case History.Step.Told(var entry, var version) -> all.addAll(said(entry, version));
                case History.Step.Look(var id, long position, var look) ->
                        all.addAll(shown(id, position, look));
            }
        }
    }

    /// What stands of it after all events.
    List<Statement> standing() {
        return standing(Long.MAX_VALUE);
    }

    private List<Statement> standing(long before) {
        return all.stream().filter(each -> stands(each, before)).toList();
    }

    /// A retraction takes back what an entry says, but not that its author wrote it. A correction
    /// says anew what the entry says of others; who had the version before it still has that.
    private boolean stands(Statement statement, long before) {
        Optional<EntryVersions> entry = history.entry(statement.basis());
        if (statement.author() || entry.isEmpty()) {
            return true;
        }
        long from = statement.position();
        boolean corrected = entry.get().correctedBetween(from, before) && !statement.ofItself();
        return !corrected && !entry.get().retractedBetween(from, before);
    }

    private List<Statement> said(EntryVersions entry, EntryVersions.Version version) {
        Entry correction = version.correction();
        AgencyId speaker = correction == null ? version.agency() : correction.agency();
        boolean board = history.isBoard(speaker, version.position());
        Past past =
                new Past(
                        history,
                        () -> standing(version.position()),
                        version.position(),
                        entry.first().position());
        Saying saying = new Saying(entry.id(), version, speaker, board, past);
        if (version.content() != null) {
            OwnEntry.of(version.content(), saying);
            OtherEntries.of(version.content(), saying);
        }
        List<Statement> said = new ArrayList<>(saying.statements());
        said.removeIf(each -> correction != null && each.ofItself());
        Saying writing = new Saying(entry.id(), version, speaker, board, past);
        writing.wrote(author(version), Authorship.since(version, board));
        said.addAll(writing.statements());
        return said;
    }

    private static Somebody author(EntryVersions.Version version) {
        if (version.correction() != null) {
            return Somebody.postOf(
                    version.correction().agency(), version.correction().author().role());
        }
        return Somebody.postOf(
                version.agency(),
                version.content() == null ? null : version.content().entry().author().role());
    }

    /// What this system first showed to a practitioner they hold; nobody saw them read it. Looks
    /// for other purposes are no knowledge of practice.
    private List<Statement> shown(EntryId id, long position, AccessRecorded look) {
        AgencyId agency = look.agency();
        List<Statement> found = new ArrayList<>();
        if (look.role() != AccessRole.PRACTITIONER
                || look.outcome() != AccessOutcome.SHOWN
                || agency == null) {
            return found;
        }
        Somebody who =
                new Somebody(
                        KnowerKind.PRACTITIONER,
                        agency,
                        null,
                        look.account() == null ? null : look.account().commitment());
        for (ShownEntries each : look.shown()) {
            for (EntryId entry : each.entries()) {
                if (shown.add(List.of(look.reader(), entry, each.version()))) {
                    found.add(
                            new Statement(
                                    entry,
                                    each.version(),
                                    who,
                                    CellState.HELD,
                                    look.at(),
                                    null,
                                    Channel.ACCESSED,
                                    Extent.FULL,
                                    Evidence.ATTESTED,
                                    id,
                                    position,
                                    agency,
                                    false));
                }
            }
        }
        return found;
    }
}
