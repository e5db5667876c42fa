package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.Listed;
import org.throughline.query.decisions.Outcome;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.web.DecisionLine;
import org.throughline.query.web.DecisionsPage;
import org.throughline.query.web.EntryLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.time.When;

/// The decisions of a case, for the pages.
final class DecisionPages {

    private final CaseReads cases;
    private final Texts texts;

    DecisionPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<DecisionsPage> decisions(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(cases, id, filter, account, lens -> page(id, filter, lens));
    }

    private DecisionsPage page(CaseId id, Filter filter, Lens lens) {
        Shown<Decisions.Row> page =
                Shown.of(
                        Decisions.of(lens, texts).inPeriod(),
                        lens,
                        "/cases/" + id.text() + "/decisions");
        Positions positions = new Positions();
        page.rows().forEach(each -> positions.add(each.told().seen()));
        Texts.Opened opened = texts.open(id, positions.all());
        List<DecisionLine> open = new ArrayList<>();
        List<DecisionLine> dated = new ArrayList<>();
        List<DecisionLine> undated = new ArrayList<>();
        for (Decisions.Row row : page.rows()) {
            List<DecisionLine> band =
                    row.standing() == Decisions.Standing.OPEN
                            ? open
                            : row.told().happened().stated() ? dated : undated;
            band.add(line(id, filter, row, lens, opened));
        }
        return new DecisionsPage(
                open,
                dated,
                undated,
                ViewPages.counts(lens.counts(page.rows().size(), Listed::isRow)),
                page.next());
    }

    private static DecisionLine line(
            CaseId id, Filter filter, Decisions.Row row, Lens lens, Texts.Opened texts) {
        Told told = row.told();
        EntryVersion entry = told.seen().version();
        OpenEvent event = texts.at(entry.position());
        EntryLine line =
                new EntryLine(
                        ViewPages.href(id, filter, entry),
                        PersonWords.entryName(entry.entry()),
                        entry.happened(),
                        EventWords.title(entry.type()),
                        event.summary().orElse(""),
                        tags(row),
                        List.of(),
                        facts(row, event));
        return new DecisionLine(line, links(id, filter, row, lens));
    }

    private static List<String> tags(Decisions.Row row) {
        List<String> tags = new ArrayList<>();
        switch (row.standing()) {
            case OPEN -> tags.add("Open");
            case WITHDRAWN -> tags.add("Withdrawn");
            case DECIDED, HISTORY -> {
                // goes without saying
            }
        }
        if (row.retrospective()) {
            tags.add("Recorded as history");
        }
        if (row.overridden() != null) {
            tags.add("Departs from a rule");
        }
        tags.addAll(ViewPages.tags(row.told().seen()));
        return tags;
    }

    static List<LabelledText> facts(Decisions.Row row, OpenEvent event) {
        Told told = row.told();
        List<LabelledText> facts = new ArrayList<>();
        String makers = DecisionFacts.makers(told.event(), event);
        facts.add(new LabelledText(whose(row), makers));
        facts.add(new LabelledText("Stated by", PersonWords.of(told.agency())));
        List<String> outcome = Outcome.words(told.event());
        if (!outcome.isEmpty()) {
            facts.add(new LabelledText("Outcome", String.join(", ", plain(outcome))));
        }
        if (row.standing() == Decisions.Standing.HISTORY) {
            facts.add(
                    new LabelledText("How it stands", "History: what came of it is not on record"));
        }
        if (row.awaits() != null) {
            facts.add(new LabelledText("Waits for", PageAnswers.capital(row.awaits())));
            When due = Outcome.due(told.event());
            if (due != null) {
                facts.add(new LabelledText("Asked for by", WhenWords.of(due)));
            }
        }
        if (row.overridden() != null && row.overridden().event() instanceof RuleOverridden rules) {
            facts.add(
                    new LabelledText(
                            "Rules",
                            String.join(
                                    ", ",
                                    plain(
                                            rules.rules().stream()
                                                    .sorted()
                                                    .map(Kebab::text)
                                                    .toList()))));
        }
        facts.add(new LabelledText("About", PersonWords.of(told.seen().version().subjects())));
        return facts;
    }

    private static String whose(Decisions.Row row) {
        if (row.told().event() instanceof ImrSubmitted) {
            return "Handed in by";
        }
        return switch (row.standing()) {
            case OPEN, HISTORY -> "Asked by";
            case DECIDED, WITHDRAWN -> row.settledBy() == null ? "Decided by" : "Asked by";
        };
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(each -> each.replace('-', ' ')).toList();
    }

    private static List<DecisionLine.Link> links(
            CaseId id, Filter filter, Decisions.Row row, Lens lens) {
        List<DecisionLine.Link> links = new ArrayList<>();
        links.add(known(id, filter, row));
        add(links, "Settled by", row.settledBy(), id, filter, lens);
        Told overridden = row.overridden();
        add(links, "Reasons", overridden == null ? null : overridden.entry(), id, filter, lens);
        row.refersTo().forEach(each -> add(links, "Refers to", each, id, filter, lens));
        return links;
    }

    /// What whoever took it knew then, or what whoever asks for it did.
    private static DecisionLine.Link known(CaseId id, Filter filter, Decisions.Row row) {
        EntryId decision = row.told().entry();
        return new DecisionLine.Link(
                "Then",
                "What was known, " + PersonWords.entryName(decision),
                filter.onLens(LensPages.path(id, decision)));
    }

    private static void add(
            List<DecisionLine.Link> links,
            String label,
            @Nullable EntryId entry,
            CaseId id,
            Filter filter,
            Lens lens) {
        if (entry != null) {
            lens.seen(entry)
                    .ifPresent(
                            seen ->
                                    links.add(
                                            new DecisionLine.Link(
                                                    label,
                                                    EventWords.title(seen.version().type())
                                                            + ", "
                                                            + WhenWords.inSentence(
                                                                    seen.version().happened())
                                                            + ", "
                                                            + PersonWords.entryName(entry),
                                                    ViewPages.href(id, filter, seen.version()))));
        }
    }
}
