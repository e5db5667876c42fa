package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import tools.jackson.databind.JsonNode;

/// What is shown, left out and not yet known is all that there is, for each route that counts and
/// for each role, in random histories.
@Tag("server")
@ExtendWith(PastServer.Shared.class)
class CountsReconcileTest {

    private static final int CASES = 2 * Integer.getInteger("throughline.rounds", 1);
    private static final long SEED = Long.getLong("throughline.seed", 1001);
    private static final Set<ReaderRole> TOLD_OF_WITHHELD =
            Set.of(ReaderRole.REVIEWER, ReaderRole.AUDITOR);

    private final PastServer past;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> counting = new TreeSet<>();

    CountsReconcileTest(PastServer past) {
        this.past = past;
    }

    @Test
    void whatIsShownAndWhatIsNotIsAllThereIsForEachRoleOfEachRoute() throws Exception {
        List<PastCase> cases = new ArrayList<>();
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            PastCase one = new PastCase(past.server, seed);
            one.early();
            one.later();
            cases.add(one);
        }
        past.server.catchUp();
        for (PastCase one : cases) {
            Map<String, String> values = one.values();
            for (Routes.Route route : EveryAddress.routes()) {
                if (!EveryAddress.page(route) && route.pattern().contains("{case}")) {
                    check(one, route, EveryAddress.of(route, values, "limit=1000"));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(counting).contains("/api/v1/cases/{case}/chronology");
    }

    private void check(PastCase one, Routes.Route route, String path) throws Exception {
        Map<ReaderRole, Told> whole = new EnumMap<>(ReaderRole.class);
        for (ReaderRole role : Askers.ROLES) {
            Told all = past.askers.api(role, Askers.JSON, path);
            if (route.roles().contains(role) && all.counts()) {
                whole.put(role, all);
            }
        }
        String by = "&by=" + one.knower();
        for (String narrower : List.of("", by, "&from=2007-06&to=2008-02")) {
            Map<ReaderRole, Told> answers = new EnumMap<>(ReaderRole.class);
            for (var each : whole.entrySet()) {
                ReaderRole role = each.getKey();
                String then = path + "&known=" + one.known + narrower;
                Told told = past.askers.api(role, Askers.JSON, then);
                if (told.counts()) {
                    counting.add(route.pattern());
                    Told shown = past.askers.api(role, Askers.JSON, then + "&hindsight=show");
                    String about = "%s: %s %s".formatted(one, role, then);
                    sums(about, each.getValue().json(), told.json(), shown);
                    total(about, route, each.getValue(), shown);
                    withheld(about, role, told.json());
                    answers.put(role, told);
                }
            }
            together("%s: %s%s".formatted(one, path, narrower), answers);
        }
    }

    /// @param shown the answer with hindsight, where it can be asked for
    private void sums(String about, JsonNode all, JsonNode asked, Told shown) {
        JsonNode whole = all.path("counts");
        JsonNode past = asked.path("counts");
        if (!whole.has("total")) {
            return;
        }
        int total = whole.path("total").intValue();
        same(about + " in all", total, sum(whole, "shown", "filtered"));
        JsonNode hindsight = shown.json().path("counts");
        int then = shown.counts() ? number(hindsight, "total") : total;
        same(about + " then", then, sum(past, "shown", "filtered", "notYetKnown"));
        if (shown.counts()) {
            same(about + " with hindsight", then, sum(hindsight, "shown", "filtered"));
            same(
                    about + " not yet known",
                    number(past, "notYetKnown"),
                    number(hindsight, "notYetKnown"));
        }
        if (past.has("total") || whole.has("notYetKnown")) {
            differences.add(about + " tells a number that it must not");
        }
    }

    /// A correction can make another type of an entry, so a list of some types had it then and has
    /// it no more; a chronology has all of them.
    private void total(String about, Routes.Route route, Told all, Told shown) {
        if (route.pattern().endsWith("/chronology")) {
            same(
                    about + " total with hindsight",
                    number(all.json().path("counts"), "total"),
                    number(shown.json().path("counts"), "total"));
        }
    }

    private void withheld(String about, ReaderRole role, JsonNode then) {
        if (then.path("counts").has("withheld") != TOLD_OF_WITHHELD.contains(role)) {
            differences.add(about + " tells of what is withheld, or does not");
        }
    }

    /// What the reviewer is not shown is what the auditor is shown more.
    private void together(String about, Map<ReaderRole, Told> answers) {
        if (answers.containsKey(ReaderRole.REVIEWER) && answers.containsKey(ReaderRole.AUDITOR)) {
            JsonNode reviewer = counts(answers, ReaderRole.REVIEWER);
            JsonNode auditor = counts(answers, ReaderRole.AUDITOR);
            if (reviewer.has("notYetKnown")) {
                same(
                        about + " of reviewer and auditor",
                        sum(auditor, "shown", "filtered"),
                        sum(reviewer, "shown", "filtered", "withheld"));
            }
            same(about + " withheld from the auditor", 0, number(auditor, "withheld"));
        }
    }

    private static JsonNode counts(Map<ReaderRole, Told> answers, ReaderRole role) {
        return Objects.requireNonNull(answers.get(role)).json().path("counts");
    }

    private void same(String about, int expected, int got) {
        if (expected != got) {
            differences.add("%s: %d, not %d".formatted(about, got, expected));
        }
    }

    private static int number(JsonNode counts, String name) {
        return counts.path(name).intValue(0);
    }

    private static int sum(JsonNode counts, String... names) {
        int sum = 0;
        for (String name : names) {
            sum += number(counts, name);
        }
        return sum;
    }
}
