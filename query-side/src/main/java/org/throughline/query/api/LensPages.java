package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.web.Counts;
import org.throughline.query.web.EntryLine;
import org.throughline.query.web.EntryPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.LensPage;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventWords;

/// What whoever took a decision knew, for the pages.
final class LensPages {

    private final CaseReads cases;
    private final Texts texts;

    LensPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<LensPage> lens(CaseId id, EntryId decision, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases,
                id,
                filter,
                account,
                LensRead::check,
                lens -> page(LensRead.of(lens, decision, texts), filter));
    }

    static String path(CaseId id, EntryId decision) {
        return "/cases/" + id.text() + "/decisions/" + decision.text();
    }

    private LensPage page(LensRead read, Filter filter) {
        Lens lens = read.lens();
        EntryVersion decision = read.row().told().seen().version();
        String path = path(lens.caseId(), decision.entry());
        Shown<LensRead.Line> page = read.page(path);
        Texts.Opened opened = texts.open(lens.caseId(), read.positions(page.rows()).all());
        LensRead.Counts counts = read.counts(page.rows().size());
        int later = counts.notYetKnown() == null ? 0 : counts.notYetKnown();
        return new LensPage(
                EventWords.title(decision.type())
                        + ", "
                        + PersonWords.of(decision.agency())
                        + ", "
                        + WhenWords.inSentence(decision.happened()),
                PersonWords.entryName(decision.entry()),
                ViewPages.href(lens.caseId(), filter, decision),
                opened.at(decision.position()).summary().orElse(""),
                DecisionPages.facts(read.row(), opened.at(decision.position())),
                then(read.then(), decision),
                unsplit(read.unsplit()),
                read.then() == null ? List.of() : sections(read, counts, page, filter, opened),
                silent(read),
                later,
                later > 0 && !filter.hindsight() ? filter.withHindsight(path) : null,
                counts(counts),
                page.next());
    }

    /// An agency is told of itself alone.
    private static @Nullable List<String> silent(LensRead read) {
        return read.lens().question().by() != null
                ? null
                : read.split().notSubmitted().stream()
                        .map(each -> PersonWords.of(AgencyId.of(each)))
                        .toList();
    }

    private static Counts counts(LensRead.Counts counts) {
        return new Counts(
                counts.shown(),
                counts.filtered(),
                null,
                counts.withheld() == null ? null : Long.valueOf(counts.withheld()),
                null);
    }

    private static @Nullable String then(LensRead.@Nullable Then then, EntryVersion decision) {
        return then == null
                ? null
                : "Shown here: what %s knew up to the end of the time given for the decision, %s."
                        .formatted(
                                PageAnswers.name(then.maker()),
                                WhenWords.inSentence(decision.happened()));
    }

    private static @Nullable String unsplit(LensRead.@Nullable Unsplit why) {
        return switch (why) {
            case null -> null;
            case DATE_NOT_STATED ->
                    "The source does not date this decision. Nothing is shown as known before or"
                            + " after it.";
            case MAKER_NOT_STATED ->
                    "The source does not say whose decision it was. Nobody's knowledge is shown.";
            case ANOTHERS_DECISION ->
                    "Another took this decision. An agency is shown what it knew itself.";
        };
    }

    private static List<LensPage.Section> sections(
            LensRead read,
            LensRead.Counts counts,
            Shown<LensRead.Line> page,
            Filter filter,
            Texts.Opened texts) {
        Map<LensRead.Part, List<EntryLine>> lines =
                page.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        LensRead.Line::part,
                                        Collectors.mapping(
                                                each -> line(read, each, filter, texts),
                                                Collectors.toList())));
        List<LensPage.Section> sections = new ArrayList<>();
        for (LensRead.Part part : LensRead.Part.values()) {
            Integer count = counts.of(part);
            if (count != null) {
                sections.add(
                        new LensPage.Section(
                                Kebab.text(part),
                                heading(part),
                                means(part),
                                count,
                                lines.getOrDefault(part, List.of())));
            }
        }
        return sections;
    }

    private static String heading(LensRead.Part part) {
        return switch (part) {
            case KNOWN -> "Known to the decision-maker";
            case POSSIBLY_KNOWN -> "Possibly known";
            case HELD_UNREAD -> "Held, with no record that it was read";
            case KNOWN_ELSEWHERE -> "Known to others";
            case STATED_NOT_KNOWN -> "Stated not to be known";
            case AFTERWARDS -> "With hindsight: learned later";
        };
    }

    private static String means(LensRead.Part part) {
        return switch (part) {
            case KNOWN ->
                    "The record says so of the decision-maker's agency or of somebody in it."
                            + " Who it was stands beside it, where the record names them.";
            case POSSIBLY_KNOWN -> "The times leave it open, or the accounts differ.";
            case HELD_UNREAD -> "It was among the records. That says nothing of who read it.";
            case KNOWN_ELSEWHERE ->
                    "Others had it. There is no record that the decision-maker did.";
            case STATED_NOT_KNOWN ->
                    "Somebody states that it was not told, not received or not read.";
            case AFTERWARDS ->
                    "There is no record that anybody had this when it was decided. Nobody could"
                            + " have known it from the record.";
        };
    }

    private static EntryLine line(
            LensRead read, LensRead.Line line, Filter filter, Texts.Opened texts) {
        Seen seen = line.seen();
        EntryVersion entry = seen.version();
        OpenEvent event = texts.at(entry.position());
        List<LabelledText> facts = new ArrayList<>();
        LensRead.Then then = read.then();
        Standing standing = seen.standing();
        if (then != null && standing != null) {
            List<String> who = KnownJson.who(standing, texts);
            String plain =
                    new EntryPage.Knower(
                                    "",
                                    standing.cell(),
                                    who,
                                    KnownJson.isOlder(standing, entry) ? standing.version() : null,
                                    null)
                            .plain();
            facts.add(new LabelledText(PageAnswers.name(then.maker()), plain));
            if (!who.isEmpty()) {
                facts.add(new LabelledText("Who", String.join(", ", who)));
            }
        }
        if (!line.by().isEmpty()) {
            facts.add(new LabelledText("Had it then", names(line.by())));
        }
        facts.add(new LabelledText("Stated by", PersonWords.of(entry.agency())));
        return ViewPages.line(read.lens().caseId(), filter, seen, event, facts);
    }

    private static String names(List<KnowerKey> knowers) {
        return knowers.stream().map(PageAnswers::name).collect(Collectors.joining(", "));
    }
}
