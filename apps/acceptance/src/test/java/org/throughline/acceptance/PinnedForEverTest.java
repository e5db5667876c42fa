package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import org.throughline.schema.access.AccessView;

/// Every address of a case with `ledger=`, of the interface and of the pages, gives the same bytes
/// after many further events of this case and of others, after a restart, and after a rebuild of
/// every view. The routes are those of the program.
@Tag("server")
@ExtendWith(SharedServer.class)
class PinnedForEverTest {

    /// `make check` takes 100,000.
    private static final int FURTHER = Integer.getInteger("throughline.further", 2_000);

    private static final int OTHERS = 10;
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    /// What each route is asked, as far as it takes it.
    private static final List<String> ASKED =
            List.of(
                    "",
                    "known=2007-01-01T00:00:00Z",
                    "known=2007-01-01T00:00:00Z&hindsight=show",
                    "by=school",
                    "from=2006&to=2008",
                    "hindsight=show",
                    "left=2006-12-31&right=2008-12-31");

    /// They are of the newest checkpoint and take no position.
    private static final Set<String> OF_NO_POSITION =
            Set.of(
                    "/api/v1/cases/{case}/proof",
                    "/api/v1/cases/{case}/bundle",
                    "/cases/{case}/proof");

    private final RunningServer server;
    private final OpenCase open;
    private Asker auditor;

    PinnedForEverTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
        this.auditor = new Asker(server, "auditor");
    }

    private static List<Routes.Route> routes() {
        return Routes.all().stream()
                .filter(each -> each.method().equals("GET") && each.pattern().contains("{case}"))
                .filter(each -> each.roles().contains(ReaderRole.AUDITOR))
                .filter(each -> each.shows() != null && each.shows() != AccessView.ACCESS_LOG)
                .filter(each -> !OF_NO_POSITION.contains(each.pattern()))
                .toList();
    }

    private static String path(Routes.Route route, Story story) {
        Map<String, String> values =
                Map.of(
                        "case", story.open().id(),
                        "entry", story.contact(),
                        "decision", story.decision(),
                        "question", "visited");
        StringBuilder path = new StringBuilder();
        Matcher part = PART.matcher(route.pattern());
        while (part.find()) {
            String value = values.get(part.group(1));
            if (value == null) {
                throw new AssertionError(route.pattern() + ": say what " + part.group() + " is");
            }
            part.appendReplacement(path, value);
        }
        return part.appendTail(path).toString();
    }

    @Test
    void aPinnedAddressGivesTheSameBytesAfterManyEventsARestartAndARebuildOfEveryView()
            throws IOException {
        Story story = Story.in(open);
        Map<String, byte[]> pinned = pinned(story);
        open.concerns("police", FURTHER / OTHERS);
        for (int other = 1; other < OTHERS; other++) {
            OpenCase.on(server).concerns("school", FURTHER / OTHERS);
        }
        open.record(story.correction());
        open.record(story.retraction());
        server.settle();
        same("after " + FURTHER + " events", pinned);
        server.stop();
        server.start();
        auditor = new Asker(server, "auditor");
        server.settle();
        same("after a restart", pinned);
        FaultCheck.rebuildsAlike(server, "after " + FURTHER + " events");
        same("after a rebuild of every view", pinned);
    }

    /// Each address that is answered, with its answer.
    private Map<String, byte[]> pinned(Story story) {
        server.settle();
        String ledger = "ledger=" + open.read("").header("Ledger-Position");
        Map<String, byte[]> pinned = new LinkedHashMap<>();
        Set<String> unanswered = new TreeSet<>();
        for (Routes.Route route : routes()) {
            List<String> answered = new ArrayList<>();
            for (String asked : ASKED.stream().filter(each -> takes(route, each)).toList()) {
                String address =
                        path(route, story) + "?" + asked + (asked.isEmpty() ? "" : "&") + ledger;
                Answer answer = answer(address);
                if (answer.status() == 200) {
                    answered.add(address);
                    pinned.put(address, answer.body());
                }
            }
            if (answered.isEmpty()) {
                unanswered.add(route.pattern());
            }
        }
        assertThat(unanswered).as("routes that no question here is answered of").isEmpty();
        return pinned;
    }

    /// Pages pass over what they do not take, and what they pass over is not looked for in the
    /// access log.
    private static boolean takes(Routes.Route route, String asked) {
        boolean two = route.pattern().endsWith("/compare");
        return two == asked.startsWith("left=")
                && !(route.pattern().endsWith("/journey") && asked.startsWith("from="));
    }

    private Answer answer(String address) {
        return address.startsWith("/api/")
                ? server.as("auditor").get(address)
                : auditor.page(address);
    }

    private void same(String when, Map<String, byte[]> pinned) {
        pinned.forEach(
                (address, bytes) ->
                        assertThat(answer(address).expect(200).body())
                                .as("%s %s", address, when)
                                .isEqualTo(bytes));
    }
}
