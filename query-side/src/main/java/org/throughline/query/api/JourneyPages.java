package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.query.answer.Problem;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.journey.Journeys;
import org.throughline.query.journey.Latency;
import org.throughline.query.journey.Step;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.web.DecisionLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.JourneyPage;
import org.throughline.query.web.LatencyPage;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventWords;

/// Journeys of entries and the times they took, for the pages.
final class JourneyPages {

    private final CaseReads cases;
    private final Texts texts;

    JourneyPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<JourneyPage> journey(CaseId id, EntryId entry, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                lens -> page(lens, lens.seen(entry).orElseThrow(Problem::notFound), filter));
    }

    private Journeys journeys(Lens lens) {
        return new Journeys(lens, new HeldCases(cases, texts).of(lens), texts);
    }

    private JourneyPage page(Lens lens, Seen seen, Filter filter) {
        List<Step> steps = journeys(lens).of(seen);
        EntryVersion entry = seen.version();
        String path = "/cases/" + lens.caseId().text() + "/entries/" + entry.entry().text();
        Shown<Step> page = Shown.of(steps, lens, path + "/journey");
        Positions positions = new Positions().add(seen);
        StepJson.positions(page.rows(), positions);
        Texts.Opened opened = texts.open(lens.caseId(), positions.all());
        List<JourneyPage.Line> dated = new ArrayList<>();
        List<JourneyPage.Line> undated = new ArrayList<>();
        for (Step each : page.rows()) {
            (each.since().stated() ? dated : undated)
                    .add(line(lens.caseId(), entry.entry(), filter, each, opened));
        }
        return new JourneyPage(
                EventWords.title(entry.type())
                        + ", "
                        + PersonWords.of(entry.agency())
                        + ", "
                        + WhenWords.inSentence(entry.happened()),
                PersonWords.entryName(entry.entry()),
                filter.onEntry(path),
                counts(steps),
                dated,
                undated,
                page.next());
    }

    private static String counts(List<Step> steps) {
        long ended = steps.stream().filter(each -> each.ended() != null).count();
        String all = steps.size() == 1 ? "1 step" : steps.size() + " steps";
        return ended == 0 ? all + "." : all + ", of which " + ended + " led no further on record.";
    }

    private static JourneyPage.Line line(
            CaseId id, EntryId entry, Filter filter, Step step, Texts.Opened texts) {
        Told basis = step.basis();
        List<DecisionLine.Link> links =
                basis == null || basis.entry().equals(entry)
                        ? List.of()
                        : EvidenceLinks.of("Rests on", List.of(basis), id, filter);
        return new JourneyPage.Line(
                StepWords.of(step),
                step.since(),
                StepWords.tags(step),
                StepWords.facts(step, texts),
                links);
    }

    Reading<LatencyPage> latency(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                lens ->
                        LatencyTables.page(
                                Shown.of(
                                        Latency.of(journeys(lens)),
                                        lens,
                                        "/cases/" + id.text() + "/latency"),
                                PutQuestions.label(lens),
                                id,
                                filter));
    }
}
