package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.throughline.query.answer.Problem;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.web.EntryPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventWords;

/// One entry, for the pages.
final class EntryPages {

    private final CaseReads cases;
    private final Texts texts;

    EntryPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<EntryPage> entry(CaseId id, EntryId entry, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                lens -> {
                    Seen seen = lens.seen(entry).orElseThrow(Problem::notFound);
                    Related related = Related.of(lens, seen);
                    Positions positions = new Positions().add(seen);
                    lens.versions(entry).forEach(each -> positions.add(each.position()));
                    lens.retractions(entry).forEach(each -> positions.add(each.position()));
                    positions.addKnowers(lens, entry);
                    related.entries().forEach(positions::add);
                    Texts.Opened opened = texts.open(id, positions.all());
                    return page(
                            lens, seen, related, filter, opened, texts.told(asSeen(lens, entry)));
                });
    }

    private static EntryPage page(
            Lens lens,
            Seen seen,
            Related related,
            Filter filter,
            Texts.Opened texts,
            List<Told> told) {
        List<EntryPage.Related> links = new ArrayList<>();
        for (Related.Line line : related.lines(texts, PersonWords::of, WhenWords::inSentence)) {
            String path = "/cases/" + lens.caseId().text() + "/entries/" + line.entryId();
            links.add(
                    new EntryPage.Related(
                            line.line(),
                            PersonWords.entryName(EntryId.of(line.entryId())),
                            filter.onEntry(path)));
        }
        EntryVersion entry = seen.version();
        return new EntryPage(
                EventWords.title(entry.type())
                        + ", "
                        + PersonWords.of(entry.agency())
                        + ", "
                        + WhenWords.inSentence(entry.happened()),
                PersonWords.entryName(entry.entry()),
                seen.retracted(),
                amendments(lens, entry.entry(), texts),
                lens.knowers().stream().map(each -> knower(lens, each, seen, texts)).toList(),
                versions(lens, seen, texts, told),
                links);
    }

    private static EntryPage.Knower knower(
            Lens lens, KnowerKey knower, Seen seen, Texts.Opened texts) {
        EntryId entry = seen.version().entry();
        Standing standing = lens.standing(knower, entry);
        Standing before = KnownJson.before(standing, knower, lens, entry);
        boolean told = before != null || KnownJson.isOlder(standing, seen.version());
        return new EntryPage.Knower(
                PageAnswers.name(knower),
                standing.cell(),
                KnownJson.who(standing, texts),
                told ? standing.version() : null,
                before == null ? null : new EntryPage.Before(before.version(), before.cell()));
    }

    /// What took the entry back, then what corrected it last.
    private static List<EntryPage.Amendment> amendments(
            Lens lens, EntryId entry, Texts.Opened texts) {
        List<EntryPage.Amendment> amendments = new ArrayList<>();
        EntryView.retraction(lens, entry, texts)
                .ifPresent(each -> amendments.add(each.shown("Taken back as entered in error")));
        for (EntryVersion version : lens.versions(entry).reversed()) {
            if (version.version() > 1) {
                String what = "Version " + version.version() + ": corrected";
                amendments.add(Amendment.of(texts.at(version.position())).shown(what));
            }
        }
        return amendments;
    }

    private static List<Seen> asSeen(Lens lens, EntryId entry) {
        return lens.versions(entry).stream().map(EntryPages::plain).toList();
    }

    private static Seen plain(EntryVersion version) {
        return new Seen(version, null, false, false, false, false);
    }

    /// The fields that have not been shown yet.
    private static List<LabelledText> furtherFields(OpenEvent event, List<LabelledText> shown) {
        Set<String> labels =
                shown.stream().map(LabelledText::label).collect(Collectors.toUnmodifiableSet());
        String said = event.said().orElse("");
        return RecordedFields.of(event.shownVersion()).stream()
                .filter(field -> !field.text().equals(said) && !labels.contains(field.label()))
                .toList();
    }

    /// The newest first.
    private static List<EntryPage.Version> versions(
            Lens lens, Seen seen, Texts.Opened texts, List<Told> told) {
        List<EntryPage.Version> versions = new ArrayList<>();
        for (EntryVersion each : lens.versions(seen.version().entry()).reversed()) {
            OpenEvent event = texts.at(each.position());
            List<LabelledText> facts = new ArrayList<>();
            event.summary().ifPresent(words -> facts.add(new LabelledText("What it says", words)));
            facts.addAll(ViewPages.facts(plain(each), event));
            told.stream()
                    .filter(one -> one.position() == each.position())
                    .forEach(one -> facts.addAll(DecisionFacts.of(one.event(), event)));
            facts.addAll(furtherFields(event, facts));
            String kind = each.version() == 1 ? "as first recorded" : "corrected";
            versions.add(
                    new EntryPage.Version(
                            each.version(),
                            seen.retracted() ? kind + ", entered in error" : kind,
                            each.happened(),
                            each.ledgerTime(),
                            each.position(),
                            facts));
        }
        return versions;
    }
}
