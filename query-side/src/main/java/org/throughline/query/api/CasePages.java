package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.web.CaseHomePage;
import org.throughline.query.web.CaseListPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;

/// The list of cases and the home of a case, for the pages.
final class CasePages {

    private final CaseReads cases;

    CasePages(CaseReads cases) {
        this.cases = cases;
    }

    Reading<CaseListPage> list(Filter filter, Authentication account) {
        return PageAnswers.of(
                filter,
                account,
                (question, reader) -> {
                    CaseReads.Cases found = cases.all(question, reader);
                    List<CaseListPage.Line> lines =
                            found.cases().stream().map(CasePages::line).toList();
                    return new Reading.Shown<>(
                            new CaseListPage(lines), found.position(), List.of());
                });
    }

    private static CaseListPage.Line line(Lens lens) {
        return new CaseListPage.Line(
                lens.caseId(),
                status(lens.status()),
                opened(lens.status()),
                lens.status().agencies().stream()
                        .map(each -> PersonWords.of(each.agency()))
                        .toList());
    }

    Reading<CaseHomePage> home(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.of(
                filter,
                account,
                (question, reader) -> {
                    Lens lens = cases.one(id, question, reader);
                    CaseStatus status = lens.status();
                    return PageAnswers.shown(
                            new CaseHomePage(
                                    id,
                                    filter,
                                    status(status),
                                    opened(status),
                                    status.subjects().stream().map(PersonWords::of).toList(),
                                    status.agencies().stream().map(CasePages::involved).toList(),
                                    null,
                                    List.of()),
                            lens);
                });
    }

    private static CaseHomePage.Involvement involved(CaseStatus.Involved each) {
        When since = each.since();
        When until = each.until();
        String words;
        if (since == null && until == null) {
            words = "Has put something on record";
        } else {
            words =
                    "Involved"
                            + (since == null ? "" : ", start: " + WhenWords.inSentence(since))
                            + (until == null ? "" : ", end: " + WhenWords.inSentence(until));
        }
        return new CaseHomePage.Involvement(PersonWords.of(each.agency()), words);
    }

    private static Instant opened(CaseStatus status) {
        return Objects.requireNonNullElse(status.ledgerTime(), Instant.EPOCH);
    }

    private static String status(CaseStatus status) {
        When closed = status.closed();
        String state = closed == null ? "Open" : "Closed, " + WhenWords.inSentence(closed);
        return PageAnswers.words(status.nature())
                .filter(nature -> !nature.equals("Live"))
                .map(nature -> state + " (" + nature.toLowerCase(Locale.ROOT) + " case)")
                .orElse(state);
    }
}
