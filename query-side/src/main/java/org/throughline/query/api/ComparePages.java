package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.throughline.query.compare.CellChange;
import org.throughline.query.compare.Change;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.ComparePage;
import org.throughline.query.web.EntryLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.MatrixCell;
import org.throughline.query.web.Reading;
import org.throughline.schema.cases.CaseId;

/// Two times compared, for the pages.
final class ComparePages {

    private final CaseReads cases;
    private final Texts texts;

    ComparePages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<ComparePage> compare(CaseId id, Filter filter, Authentication account) {
        if (!filter.ofTwoTimes()) {
            return PageAnswers.inCase(cases, id, filter, account, _ -> ComparePage.NOT_ASKED);
        }
        String path = "/cases/" + id.text() + "/compare";
        return PageAnswers.ofTwoTimes(
                cases,
                id,
                filter,
                account,
                (asked, reader) -> Compared.of(cases, id, asked, reader, path),
                compared -> page(compared, filter));
    }

    private ComparePage page(Compared compared, Filter filter) {
        Sections sections = new Sections(compared, filter.asOfTheLater(), compared.opened(texts));
        return new ComparePage(
                compared.right().question().union(),
                words(compared.counts()),
                sections.all(),
                compared.page().next());
    }

    private static String words(Compared.CountsJson counts) {
        List<String> parts = new ArrayList<>();
        parts.add(entries(counts.left()) + " at the earlier time");
        parts.add(entries(counts.right()) + " at the later");
        if (counts.filtered() > 0) {
            parts.add(counts.filtered() + " changed outside the period asked for");
        }
        if (counts.withheld() != null && counts.withheld() > 0) {
            parts.add(counts.withheld() + " withheld");
        }
        return String.join(", ", parts) + ".";
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /// One kind of change.
    ///
    /// @param says what it means that something is one
    /// @param cells whose standing is told with it
    private record Kind(
            String id,
            String title,
            String says,
            Predicate<Change> which,
            Function<Change, List<CellChange>> cells) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "added",
                            "New",
                            "Not shown at the earlier time: not known then to those asked about, or not on"
                                    + " the record.",
                            Change::added,
                            Change::learned),
                    new Kind(
                            "corrected",
                            "Corrected",
                            "Shown in a later version than at the earlier time. The entry has all of them.",
                            Change::corrected,
                            _ -> List.of()),
                    new Kind(
                            "retracted",
                            "Entered in error",
                            "Marked so in between. It stays readable.",
                            Change::retracted,
                            _ -> List.of()),
                    new Kind(
                            "newly-known",
                            "Came to be known or held",
                            "Shown at the earlier time too, but those named here did not have it then, or not"
                                    + " in this version.",
                            each -> !each.added() && !each.learned().isEmpty(),
                            Change::learned),
                    new Kind(
                            "no-longer-known",
                            "No longer known or held for certain",
                            "Somebody left or lost it, or a statement that they had it was taken back.",
                            each -> !each.lost().isEmpty(),
                            Change::lost),
                    new Kind(
                            "gone",
                            "No longer shown",
                            "Shown at the earlier time; those asked about did not have it at the later.",
                            Change::gone,
                            _ -> List.of()));

    /// The changes by kind.
    private record Sections(Compared compared, Filter later, Texts.Opened texts) {

        List<ComparePage.Section> all() {
            return KINDS.stream()
                    .map(this::section)
                    .filter(each -> !each.lines().isEmpty())
                    .toList();
        }

        private ComparePage.Section section(Kind kind) {
            return new ComparePage.Section(
                    kind.id(),
                    kind.title(),
                    kind.says(),
                    compared.entries(kind.which(), each -> line(each, kind.cells().apply(each))));
        }

        private EntryLine line(Change change, List<CellChange> cells) {
            EntryLine line =
                    ViewPages.line(compared.right().caseId(), later, Compared.shown(change), texts);
            List<LabelledText> facts = new ArrayList<>(line.facts());
            if (change.corrected() && change.left() != null) {
                facts.add(
                        new LabelledText(
                                "Version",
                                "%d, before: %d"
                                        .formatted(
                                                change.shown().version().version(),
                                                change.left().version().version())));
            }
            cells.forEach(each -> facts.add(fact(each)));
            return line.with(facts);
        }

        private LabelledText fact(CellChange cell) {
            String before = words(cell.left());
            return new LabelledText(
                    "Knower",
                    PageAnswers.name(cell.knower())
                            + ": "
                            + words(cell.right())
                            + who(cell.right())
                            + ". Before: "
                            + before.substring(0, 1).toLowerCase(Locale.ROOT)
                            + before.substring(1));
        }

        private static String words(Standing standing) {
            MatrixCell cell = MatrixCell.of(standing.cell());
            String version = standing.version() > 1 ? ", of version " + standing.version() : "";
            return cell.words() + (cell.times() == null ? "" : ", " + cell.times()) + version;
        }

        private String who(Standing standing) {
            List<String> who = KnownJson.who(standing, texts);
            return who.isEmpty() ? "" : ": " + String.join(", ", who);
        }
    }
}
