package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
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
        return PageAnswers.of(
                filter,
                account,
                (question, reader) -> {
                    Lens lens = cases.one(id, question, reader);
                    Seen seen = lens.seen(entry).orElseThrow(Problem::notFound);
                    Related related = Related.of(lens, seen);
                    Positions positions = new Positions().add(seen);
                    lens.versions(entry).forEach(each -> positions.add(each.position()));
                    lens.knowers().forEach(each -> positions.add(lens.standing(each, entry)));
                    related.entries().forEach(positions::add);
                    Texts.Opened opened = texts.open(id, positions.all());
                    return PageAnswers.shown(page(lens, seen, related, filter, opened), lens);
                });
    }

    private static EntryPage page(
            Lens lens, Seen seen, Related related, Filter filter, Texts.Opened texts) {
        List<EntryPage.Related> links = new ArrayList<>();
        for (Related.Line line : related.lines(texts, PersonWords::of, WhenWords::inSentence)) {
            String path = "/cases/" + lens.caseId().text() + "/entries/" + line.entryId();
            links.add(new EntryPage.Related(line.line(), filter.onEntry(path)));
        }
        return new EntryPage(
                EventWords.title(seen.version().type()),
                lens.knowers().stream().map(each -> knower(lens, each, seen, texts)).toList(),
                versions(lens, seen, texts),
                links);
    }

    private static EntryPage.Knower knower(
            Lens lens, KnowerKey knower, Seen seen, Texts.Opened texts) {
        Standing standing = lens.standing(knower, seen.version().entry());
        return new EntryPage.Knower(
                knower.label(),
                PageAnswers.name(knower),
                standing.cell(),
                KnownJson.who(standing, texts),
                KnownJson.isOlder(standing, seen.version()) ? standing.version() : null);
    }

    /// The newest first.
    private static List<EntryPage.Version> versions(Lens lens, Seen seen, Texts.Opened texts) {
        List<EntryPage.Version> versions = new ArrayList<>();
        for (EntryVersion each : lens.versions(seen.version().entry()).reversed()) {
            OpenEvent event = texts.at(each.position());
            List<LabelledText> facts = new ArrayList<>();
            event.summary().ifPresent(words -> facts.add(new LabelledText("What it says", words)));
            facts.addAll(ViewPages.facts(new Seen(each, null, false, false, false, false), event));
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
