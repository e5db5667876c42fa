package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.DecisionLine;
import org.throughline.query.web.EarliestPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// From when something could have been known, for the pages: all that agencies held, and each
/// pattern there is.
final class EarliestPages {

    private static final int MOST_LINKS = 20;

    private final CaseReads cases;
    private final Texts texts;

    EarliestPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<EarliestPage> earliest(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.of(
                filter,
                account,
                (question, reader) -> {
                    Knowable knowable = Knowable.in(id, question, reader, cases, texts);
                    List<EarliestPage.Part> parts = new ArrayList<>();
                    Knowable.Found all = knowable.of(knowable.everything());
                    parts.add(part("All that agencies held", all, null, knowable, filter));
                    for (KnowablePattern each : KnowablePattern.values()) {
                        Knowable.Found found = knowable.of(each);
                        parts.add(part(each.title(), found, each, knowable, filter));
                    }
                    return new Reading.Shown<>(
                            new EarliestPage(PersonWords.caseName(id), Knowable.LABEL, parts),
                            knowable.lens().position(),
                            List.of());
                });
    }

    private static EarliestPage.Part part(
            String title,
            Knowable.Found found,
            @Nullable KnowablePattern pattern,
            Knowable in,
            Filter filter) {
        List<EntryId> undated =
                found.together() instanceof Earliest.NotComputable none
                        ? none.undated()
                        : List.of();
        return new EarliestPage.Part(
                title,
                found.entries() == 1 ? "1 entry" : found.entries() + " entries",
                together(found.together(), pattern),
                single(found.single()),
                undated.stream().limit(MOST_LINKS).map(each -> link(each, in, filter)).toList());
    }

    private static DecisionLine.Link link(EntryId entry, Knowable in, Filter filter) {
        String path = "/cases/" + in.lens().caseId().text() + "/entries/" + entry.text();
        return new DecisionLine.Link(
                "Date not stated", PersonWords.entryName(entry), filter.onEntry(path));
    }

    private static String together(Earliest found, @Nullable KnowablePattern pattern) {
        return switch (found) {
            case Earliest.Computed when -> PageAnswers.capital(time(when));
            case Earliest.NotComputable(var undated, var _) ->
                    "Cannot be computed: " + EarliestView.why(pattern, undated);
        };
    }

    private static String single(SingleAgency found) {
        return switch (found) {
            case SingleAgency.First(var agencies, var when) ->
                    names(agencies)
                            + (agencies.size() == 1 ? ", " : " (one of them), ")
                            + time(when);
            case SingleAgency.Undated(var agencies) ->
                    "Cannot be computed: dates not stated (" + names(agencies) + ")";
            case SingleAgency.None() -> "No record of one agency that held it all";
        };
    }

    private static String names(List<AgencyId> agencies) {
        return agencies.stream().map(PersonWords::of).collect(Collectors.joining(", "));
    }

    private static String time(Earliest.Computed when) {
        String first = WhenWords.day(when.earliest());
        Instant last = when.latest().minusNanos(1000);
        String end = WhenWords.day(last);
        return first.equals(end)
                ? "on " + first
                : "from some time between " + first + " and " + end;
    }
}
