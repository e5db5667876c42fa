package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.query.TestCase;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import tools.jackson.databind.JsonNode;

/// What is learned later changes nothing of what an earlier time shows, whatever the route, the
/// form and the role: the same questions are asked before and after, and the answers differ in how
/// far the log went and in `notYetKnown` alone.
@Tag("server")
@ExtendWith(PastServer.Shared.class)
class NoHindsightTest {

    private static final int CASES = 2 * Integer.getInteger("throughline.rounds", 1);
    private static final long SEED = Long.getLong("throughline.seed", 1);

    /// Before all that any case tells later. A list of cases is asked about it.
    private static final String BEFORE_ALL = "2006-12-31";

    /// These speak of all time, or of the log as it is now, and refuse to be asked about another.
    private static final Set<String> OF_NO_TIME =
            Set.of(
                    "/api/v1/cases/{case}/decisions/{decision}/lens",
                    "/cases/{case}/decisions/{decision}",
                    "/cases/{case}/earliest-knowable",
                    "/api/v1/cases/{case}/earliest-knowable",
                    "/api/v1/cases/{case}/pointers",
                    "/api/v1/cases/{case}/proof",
                    "/api/v1/cases/{case}/bundle",
                    "/cases/{case}/proof");

    private final TestServer server;
    private final Askers askers;
    private final Map<String, List<String>> forms = new TreeMap<>();

    /// One question of one reader.
    private record Asked(
            PastCase one, ReaderRole role, Routes.Route route, String form, String path) {

        Told answer(Askers askers) throws IOException, InterruptedException {
            return askers.ask(role, route, form, path);
        }

        @Override
        public String toString() {
            return "%s: %s %s as %s".formatted(one, role, path, form);
        }
    }

    NoHindsightTest(PastServer past) {
        this.server = past.server;
        this.askers = past.askers;
    }

    @Test
    void whatIsLearnedLaterChangesNothingThatAnEarlierTimeShows() throws Exception {
        List<PastCase> cases = new ArrayList<>();
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            cases.add(new PastCase(server, seed));
            cases.getLast().early();
        }
        server.catchUp();
        Map<Asked, Told> before = new LinkedHashMap<>();
        Map<PastCase, Map<ReaderRole, Set<String>>> rights = new LinkedHashMap<>();
        for (PastCase one : cases) {
            askers.open(one.id());
            rights.put(one, readable(one));
            for (Asked asked : questions(one)) {
                before.put(asked, asked.answer(askers));
            }
        }
        cases.forEach(PastCase::later);
        PastCase.LATECOMERS.forEach(each -> TestCase.register(server.log, each, "other"));
        server.catchUp();
        Comparing comparing = new Comparing();
        for (PastCase one : cases) {
            comparing.rights(one, Objects.requireNonNull(rights.get(one)), readable(one));
            toldWithHindsight(one);
        }
        for (var each : before.entrySet()) {
            comparing.add(each.getKey(), each.getValue(), each.getKey().answer(askers));
        }
        comparing.check();
    }

    /// What is compared, and what of it differs.
    private static final class Comparing {

        private final List<String> differences = new ArrayList<>();
        private final Map<PastCase, Map<ReaderRole, Boolean>> same = new LinkedHashMap<>();
        private final Set<String> shown = new TreeSet<>();
        private final Map<ReaderRole, Integer> compared = new EnumMap<>(ReaderRole.class);

        /// A right that comes or goes later is a right of now: it changes what may be read of the
        /// past too.
        void rights(
                PastCase one,
                Map<ReaderRole, Set<String>> before,
                Map<ReaderRole, Set<String>> after) {
            Map<ReaderRole, Boolean> kept = new EnumMap<>(ReaderRole.class);
            before.forEach(
                    (role, entries) -> {
                        Set<String> still = new TreeSet<>(after.getOrDefault(role, Set.of()));
                        still.removeAll(one.foundAmong(still));
                        kept.put(role, still.equals(entries));
                    });
            same.put(one, kept);
        }

        void add(Asked asked, Told before, Told after) {
            String route = asked.route.pattern();
            if (before.good()) {
                shown.add(route);
            }
            List<String> found = asked.one.foundIn(after.text());
            if (!found.isEmpty()) {
                differences.add(asked + " tells what came later: " + found);
            }
            if (!before.equals(after) && sameRights(asked)) {
                Told then = before.still();
                Told now = after.still();
                if (!then.equals(now)) {
                    differences.add(asked + ": " + Told.difference(then, now));
                }
            }
            if (sameRights(asked)) {
                compared.merge(asked.role, before.good() ? 1 : 0, Integer::sum);
            }
        }

        private boolean sameRights(Asked asked) {
            return asked.route.pattern().contains("{case}")
                    ? kept(asked.one, asked.role)
                    : same.keySet().stream().allMatch(each -> kept(each, asked.role));
        }

        private boolean kept(PastCase one, ReaderRole role) {
            return Objects.requireNonNull(same.get(one)).getOrDefault(role, false);
        }

        void check() {
            assertThat(String.join("\n", differences)).isEmpty();
            Set<String> routes =
                    EveryAddress.routes().stream()
                            .map(Routes.Route::pattern)
                            .collect(Collectors.toCollection(TreeSet::new));
            routes.removeAll(OF_NO_TIME);
            assertThat(shown)
                    .as("each route shows something at an earlier time, or refuses to be asked")
                    .containsExactlyInAnyOrderElementsOf(routes);
            assertThat(compared.keySet()).containsAll(Askers.ROLES);
            assertThat(compared.values()).allMatch(each -> each > 0);
        }
    }

    private List<Asked> questions(PastCase one) throws IOException, InterruptedException {
        List<Asked> asked = new ArrayList<>();
        Map<String, String> values = one.values();
        for (Routes.Route route : EveryAddress.routes()) {
            boolean list = !route.pattern().contains("{case}");
            String known = list ? BEFORE_ALL : one.known.toString();
            for (ReaderRole role : Askers.ROLES) {
                if (!route.roles().contains(role)) {
                    continue;
                }
                for (String by : by(one, role)) {
                    String path =
                            EveryAddress.of(route, values, EveryAddress.asked(route, known, by));
                    for (String form : forms(route, path)) {
                        asked.add(new Asked(one, role, route, form, path));
                    }
                }
            }
        }
        return asked;
    }

    private static List<String> by(PastCase one, ReaderRole role) {
        return role == ReaderRole.AUDITOR || role == ReaderRole.REVIEWER
                ? List.of("", "&by=" + one.knower())
                : List.of("");
    }

    /// The forms in which the auditor gets a route, found out once.
    private List<String> forms(Routes.Route route, String path)
            throws IOException, InterruptedException {
        List<String> known = forms.get(route.pattern());
        if (known != null || EveryAddress.page(route)) {
            return known == null ? List.of("text/html") : known;
        }
        List<String> offered = new ArrayList<>();
        for (String form : Askers.FORMS) {
            Told told = askers.api(ReaderRole.AUDITOR, form, path);
            if (offered.isEmpty() || (told.good() && !told.isJson())) {
                offered.add(form);
            }
        }
        forms.put(route.pattern(), offered);
        return offered;
    }

    /// The entries that each role may read now.
    private Map<ReaderRole, Set<String>> readable(PastCase one)
            throws IOException, InterruptedException {
        Map<ReaderRole, Set<String>> readable = new EnumMap<>(ReaderRole.class);
        for (ReaderRole role : Askers.ROLES) {
            String path = "/api/v1/cases/" + one.id().text() + "/chronology?limit=1000";
            Set<String> entries = new TreeSet<>();
            for (JsonNode each : askers.api(role, Askers.JSON, path).json().path("entries")) {
                entries.add(each.path("entryId").asString(""));
            }
            readable.put(role, entries);
        }
        return readable;
    }

    /// The words can be found where they are to be shown.
    private void toldWithHindsight(PastCase one) throws IOException, InterruptedException {
        String path =
                "/api/v1/cases/%s/chronology?limit=1000&known=%s"
                        .formatted(one.id().text(), one.known);
        Told shown = askers.api(ReaderRole.AUDITOR, Askers.JSON, path + "&hindsight=show");
        assertThat(one.foundIn(shown.text())).as(one + " with hindsight").hasSizeGreaterThan(5);
        JsonNode counts = askers.api(ReaderRole.AUDITOR, Askers.JSON, path).json().path("counts");
        assertThat(counts.path("notYetKnown").intValue()).as(one.toString()).isGreaterThan(5);
    }
}
