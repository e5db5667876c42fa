package org.throughline.query.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.knowledge.Standings;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.time.When;

/// A cell of the matrix.
///
/// @param basis the entry it rests on, if that is shown too
/// @param who the posts or persons it rests on, in the words of the source
/// @param version told if it is not the newest version of the entry that is shown
/// @param lateDays whole days between what happened and the knowing, if both are stated
record KnownJson(
        String state,
        @Nullable String since,
        @Nullable String until,
        @Nullable String channel,
        @Nullable String extent,
        @Nullable String basis,
        @Nullable String evidence,
        @Nullable List<String> who,
        @Nullable Integer version,
        @Nullable Long lateDays) {

    static KnownJson of(Standing standing, EntryVersion entry, Lens lens, Texts.Opened texts) {
        Cell cell = standing.cell();
        List<String> who = who(standing, texts);
        return new KnownJson(
                cell.state().text(),
                cell.since(),
                cell.until(),
                cell.channel() == null ? null : cell.channel().text(),
                cell.extent() == null ? null : cell.extent().text(),
                basis(standing, lens),
                cell.evidence() == null ? null : cell.evidence().text(),
                who.isEmpty() ? null : who,
                isOlder(standing, entry) ? standing.version() : null,
                lateDays(standing, entry));
    }

    static boolean isOlder(Standing standing, EntryVersion entry) {
        return standing.version() > 0 && standing.version() < entry.version();
    }

    /// How a knower of a later version stood to those before it, if it had any: a correction does
    /// not make it learn late.
    static @Nullable Standing before(
            Standing standing, KnowerKey knower, Lens lens, EntryId entry) {
        if (standing.version() < 2 || !standing.had()) {
            return null;
        }
        Question question = lens.question();
        List<Knowing> earlier =
                lens.knowings(entry)
                        .filter(each -> each.who().key().equals(knower))
                        .filter(each -> each.version() < standing.version())
                        .toList();
        Standing before =
                Standings.of(
                        earlier,
                        question.hindsight() ? null : question.known(),
                        CellState.SOURCE_SILENT);
        return before.had() ? before : null;
    }

    /// An entry that the question leaves out is not named.
    private static @Nullable String basis(Standing standing, Lens lens) {
        Knowing.Basis basis = standing.basis();
        return basis != null && lens.seen(basis.entry()).isPresent() ? basis.entry().text() : null;
    }

    static List<String> who(Standing standing, Texts.Opened texts) {
        return standing.parts().stream()
                .flatMap(each -> words(each, texts).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> words(Knowing knowing, Texts.Opened texts) {
        Commitment part = knowing.who().part();
        return part == null ? Optional.empty() : texts.at(knowing.basis().position()).who(part);
    }

    private static @Nullable Long lateDays(Standing standing, EntryVersion entry) {
        String since = standing.cell().since();
        if (since == null || !entry.happened().stated() || !standing.had()) {
            return null;
        }
        Optional<Instant> happened = entry.happened().latest();
        Optional<Instant> known = When.parse(since).earliest();
        if (happened.isEmpty() || known.isEmpty() || !known.get().isAfter(happened.get())) {
            return null;
        }
        return Duration.between(happened.get(), known.get()).toDays();
    }
}
