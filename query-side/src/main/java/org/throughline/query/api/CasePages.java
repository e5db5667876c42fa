package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.casefile.Involved;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.Outcome;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.web.CaseHomePage;
import org.throughline.query.web.CaseListPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.query.workers.Workers;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.CaseNature;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.time.When;

/// The list of cases and the home of a case, for the pages.
final class CasePages {

    private final CaseReads cases;
    private final Texts texts;

    CasePages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<CaseListPage> list(Filter filter, Authentication account) {
        return PageAnswers.of(
                filter,
                account,
                (question, reader) -> {
                    CaseReads.Cases found = cases.some(question, reader);
                    List<CaseListPage.Line> lines = found.cases().stream().map(this::line).toList();
                    return new Reading.Shown<>(
                            new CaseListPage(lines, found.leftOut(), found.next("/cases")),
                            found.position(),
                            List.of());
                });
    }

    private CaseListPage.Line line(Lens lens) {
        CaseStatus status = lens.status();
        return new CaseListPage.Line(
                lens.caseId(),
                nature(status),
                status(status),
                allocations(Workers.of(lens, texts)),
                opened(status),
                status.agencies().stream()
                        .filter(Involved::now)
                        .map(each -> PersonWords.of(each.agency()))
                        .toList(),
                Decisions.of(lens, texts).open().size());
    }

    Reading<CaseHomePage> home(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases, id, filter, account, lens -> home(id, filter, lens, Reader.of(account)));
    }

    /// They are nobody's knowledge of any time.
    private List<CaseHomePage.Involvement> pointers(Lens lens, Reader reader) {
        if (lens.question().known() != null) {
            return List.of();
        }
        CaseReads.Pointers found = cases.pointers(lens, reader);
        return PointersView.pointers(lens.caseId(), found, texts).stream()
                .map(
                        each ->
                                new CaseHomePage.Involvement(
                                        PersonWords.of(AgencyId.of(each.agency())),
                                        "Ask: " + each.howToAsk()))
                .toList();
    }

    private CaseHomePage home(CaseId id, Filter filter, Lens lens, Reader reader) {
        CaseStatus status = lens.status();
        Workers workers = Workers.of(lens, texts);
        return new CaseHomePage(
                id,
                filter,
                nature(status),
                status(status),
                allocations(workers),
                opened(status),
                status.subjects().stream().map(PersonWords::of).toList(),
                status.agencies().stream().map(CasePages::involved).toList(),
                pointers(lens, reader),
                reader.agency() == null ? null : "/cases/" + id.text() + "/emergency",
                workers.lead().map(each -> lead(id, each)).orElse(null),
                Decisions.of(lens, texts).open().stream()
                        .map(each -> open(id, filter, each))
                        .toList());
    }

    private static CaseHomePage.Involvement involved(Involved each) {
        When since = each.since();
        When until = each.until();
        String words =
                (each.now() ? "Involved" : "No longer involved")
                        + (since == null ? "" : ", start: " + WhenWords.inSentence(since))
                        + (until == null ? "" : ", end: " + WhenWords.inSentence(until));
        return new CaseHomePage.Involvement(PersonWords.of(each.agency()), words);
    }

    /// In the words of the source as far as it names somebody.
    private String lead(CaseId id, Told told) {
        LeadProfessionalAssigned event = (LeadProfessionalAssigned) told.event();
        Knower lead = event.lead();
        List<String> words = new ArrayList<>();
        if (lead.part() != null) {
            texts.open(id, List.of(told.position()))
                    .at(told.position())
                    .text(lead.part().commitment())
                    .ifPresent(words::add);
        } else if (event.post() != null) {
            words.add(PageAnswers.capital(Kebab.text(event.post()).replace('-', ' ')));
        }
        if (lead.agency() != null) {
            words.add(PersonWords.of(lead.agency()));
        }
        if (lead.person() != null) {
            words.add(PersonWords.of(lead.person()));
        }
        words.add("since: " + WhenWords.inSentence(told.happened()));
        return String.join(", ", words);
    }

    private static CaseHomePage.Decision open(CaseId id, Filter filter, Decisions.Row row) {
        Told told = row.told();
        When due = Outcome.due(told.event());
        String words =
                EventWords.title(told.seen().version().type())
                        + ", "
                        + PersonWords.of(told.agency())
                        + ", "
                        + WhenWords.inSentence(told.happened())
                        + ", "
                        + PersonWords.entryName(told.entry())
                        + ": waits for "
                        + row.awaits()
                        + (due == null || !due.stated()
                                ? ""
                                : ", asked for by " + WhenWords.inSentence(due));
        return new CaseHomePage.Decision(words, ViewPages.href(id, filter, told.seen().version()));
    }

    private static Instant opened(CaseStatus status) {
        return Objects.requireNonNullElse(status.ledgerTime(), Instant.EPOCH);
    }

    private static String status(CaseStatus status) {
        When closed = status.closed();
        When reopened = status.reopened();
        String state = closed == null ? "Open" : "Closed, " + WhenWords.inSentence(closed);
        if (reopened != null) {
            state = "Reopened, " + WhenWords.inSentence(reopened);
        }
        return state;
    }

    private static String nature(CaseStatus status) {
        String nature = status.nature();
        if (nature == null) {
            return "Not stated";
        }
        return switch (Kebab.of(CaseNature.class, nature)) {
            case LIVE -> "Live";
            case RECONSTRUCTED -> "Rebuilt from a finished, published review";
            case SYNTHETIC -> "Made up";
        };
    }

    /// A case open with nobody is told as what it is (R263).
    private static List<String> allocations(Workers workers) {
        return workers.allocations().stream()
                .map(
                        each ->
                                PersonWords.of(each.agency())
                                        + ": "
                                        + state(each.state())
                                        + ", "
                                        + WhenWords.inSentence(each.basis().happened()))
                .toList();
    }

    private static String state(Workers.State state) {
        return switch (state) {
            case ALLOCATED -> "allocated to a worker";
            case COVERED -> "covered for";
            case DUTY -> "with the duty team";
            case UNALLOCATED -> "not allocated to anybody";
            case NOT_STATED -> "whether it is allocated is not stated";
        };
    }
}
