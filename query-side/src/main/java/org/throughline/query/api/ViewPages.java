package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Gap;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.web.ChronologyPage;
import org.throughline.query.web.Counts;
import org.throughline.query.web.EntryLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.MatrixCell;
import org.throughline.query.web.MatrixPage;
import org.throughline.query.web.MatrixRow;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.knowledge.KnowingWords;
import org.throughline.schema.time.NotStated;

/// Chronology and matrix, for the pages.
final class ViewPages {

    private final CaseReads cases;
    private final Texts texts;

    ViewPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<ChronologyPage> chronology(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                lens -> {
                    Shown<Seen> page =
                            Shown.of(lens.inPeriod(), lens, "/cases/" + id.text() + "/chronology");
                    Positions positions = new Positions();
                    page.rows().forEach(positions::add);
                    Texts.Opened opened = texts.open(id, positions.all());
                    List<EntryLine> dated = new ArrayList<>();
                    List<EntryLine> undated = new ArrayList<>();
                    for (Seen each : page.rows()) {
                        (each.version().happened().stated() ? dated : undated)
                                .add(line(id, filter, each, opened));
                    }
                    return new ChronologyPage(
                            dated,
                            undated,
                            Gap.in(lens.inPeriod()).stream().map(ViewPages::words).toList(),
                            counts(lens, page.rows().size()),
                            page.next());
                });
    }

    /// The day before the next entry is the last one of a gap.
    private static String words(Gap gap) {
        return "%s to %s (%d days)"
                .formatted(
                        WhenWords.day(gap.from()),
                        WhenWords.day(gap.until().minusNanos(1)),
                        gap.days());
    }

    private static Counts counts(Lens lens, int shown) {
        return counts(lens.counts(shown));
    }

    static Counts counts(EntryCounts counts) {
        return new Counts(
                counts.shown(),
                counts.filtered(),
                number(counts.notYetKnown()),
                number(counts.withheld()),
                number(counts.total()));
    }

    private static @Nullable Long number(@Nullable Integer count) {
        return count == null ? null : Long.valueOf(count);
    }

    static EntryLine line(CaseId id, Filter filter, Seen seen, Texts.Opened texts) {
        OpenEvent event = texts.at(seen.version().position());
        return line(id, filter, seen, event, facts(seen, event));
    }

    static EntryLine line(
            CaseId id, Filter filter, Seen seen, OpenEvent event, List<LabelledText> facts) {
        EntryVersion entry = seen.version();
        return new EntryLine(
                href(id, filter, entry),
                PersonWords.entryName(entry.entry()),
                entry.happened(),
                EventWords.title(entry.type()),
                event.summary().orElse(""),
                tags(seen),
                order(entry),
                facts);
    }

    static String href(CaseId id, Filter filter, EntryVersion entry) {
        String path = "/cases/" + id.text() + "/entries/" + entry.entry().text();
        return filter.onEntry(path);
    }

    static List<String> tags(Seen seen) {
        List<String> tags = new ArrayList<>();
        if (seen.corrected()) {
            tags.add("Corrected");
        }
        if (seen.retracted()) {
            tags.add("Entered in error");
        }
        if (seen.late()) {
            tags.add("Recorded late");
        }
        if (seen.hindsight()) {
            tags.add("Not known then");
        }
        return tags;
    }

    private static List<String> order(EntryVersion entry) {
        if (!(entry.happened() instanceof NotStated not)) {
            return List.of();
        }
        List<String> order = new ArrayList<>();
        if (!not.after().isEmpty()) {
            order.add("After another entry of this case");
        }
        if (!not.before().isEmpty()) {
            order.add("Before another entry of this case");
        }
        return order;
    }

    static List<LabelledText> facts(Seen seen, OpenEvent event) {
        EntryVersion entry = seen.version();
        List<LabelledText> facts = new ArrayList<>();
        facts.add(new LabelledText("Agency", PersonWords.of(entry.agency())));
        event.authorRole()
                .ifPresent(role -> facts.add(new LabelledText("Author", role + worker(event))));
        facts.add(new LabelledText("About", PersonWords.of(entry.subjects())));
        PageAnswers.words(entry.childSeen())
                .ifPresent(words -> facts.add(new LabelledText("Child seen", words)));
        PageAnswers.words(entry.contentStatus())
                .ifPresent(words -> facts.add(new LabelledText("Content", words)));
        facts.add(new LabelledText("Recorded", WhenWords.of(entry.recorded())));
        RecordedFields.source(event.shownVersion())
                .ifPresent(where -> facts.add(new LabelledText("Source", where)));
        Standing standing = seen.standing();
        if (standing != null) {
            facts.add(new LabelledText("Known", KnowingWords.plain(standing.cell())));
        }
        facts.add(new LabelledText("Log position", Long.toString(entry.position())));
        return facts;
    }

    private static String worker(OpenEvent event) {
        return event.authorWorker().map(each -> " (" + PersonWords.of(each) + ")").orElse("");
    }

    Reading<MatrixPage> matrix(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                lens -> {
                    Shown<Seen> page =
                            Shown.of(lens.inPeriod(), lens, "/cases/" + id.text() + "/knowledge");
                    Set<KnowerKey> knowers = lens.knowers();
                    Positions positions = new Positions();
                    for (Seen each : page.rows()) {
                        positions.add(each);
                        knowers.forEach(
                                knower ->
                                        positions.add(
                                                lens.standing(knower, each.version().entry())));
                    }
                    Texts.Opened opened = texts.open(id, positions.all());
                    List<MatrixRow> dated = new ArrayList<>();
                    List<MatrixRow> undated = new ArrayList<>();
                    for (Seen each : page.rows()) {
                        (each.version().happened().stated() ? dated : undated)
                                .add(row(lens, filter, each, knowers, opened));
                    }
                    return new MatrixPage(
                            knowers.stream().map(PageAnswers::name).toList(),
                            dated,
                            undated,
                            page.next(),
                            earliest(id, account));
                });
    }

    private static @Nullable String earliest(CaseId id, Authentication account) {
        return Reader.of(account).agency() == null
                ? "/cases/" + id.text() + "/earliest-knowable?hindsight=show"
                : null;
    }

    private static MatrixRow row(
            Lens lens, Filter filter, Seen seen, Set<KnowerKey> knowers, Texts.Opened texts) {
        EntryVersion entry = seen.version();
        List<MatrixCell> cells =
                knowers.stream()
                        .map(knower -> lens.standing(knower, entry.entry()))
                        .map(each -> new MatrixCell(each.cell(), KnownJson.who(each, texts)))
                        .toList();
        return new MatrixRow(
                href(lens.caseId(), filter, entry),
                PersonWords.entryName(entry.entry()),
                entry.happened(),
                EventWords.title(entry.type()),
                texts.at(entry.position()).summary().orElse(""),
                cells);
    }
}
