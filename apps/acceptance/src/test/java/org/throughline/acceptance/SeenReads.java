package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The reads of personal data that a door saw, of whatever client, against the access log: each
/// stands there once, as it was made, and nothing else does. What should stand there is worked out
/// anew, from requests and answers alone.
final class SeenReads {

    private final ConcurrentLinkedQueue<Exchange> passed = new ConcurrentLinkedQueue<>();
    private final SeenClients clients = new SeenClients();
    private final Map<String, SeededAccounts.Holder> accounts = new HashMap<>();

    /// The newest row that was compared.
    private String last = "";

    /// An exchange went through the door.
    void saw(Exchange exchange) {
        if (SeenClients.tells(exchange)) {
            passed.add(exchange.brief());
        }
        SeenPlace.of(exchange)
                .ifPresent(place -> passed.add(place.lists() ? exchange : exchange.brief()));
    }

    /// Compares what was read since the last time. Reading the log for that is a look too, and is
    /// compared the next time.
    ///
    /// @param home with the accounts
    void reconcile(Path home, Http auditor) {
        accounts.putAll(SeededAccounts.holders(home));
        Set<String> registered =
                auditor
                        .get("/api/v1/agencies")
                        .expect(200)
                        .json()
                        .required("agencies")
                        .values()
                        .stream()
                        .map(each -> Json.text(each, "id"))
                        .collect(Collectors.toSet());
        List<SeenLook> perhaps = new ArrayList<>();
        Map<SeenLook, Integer> missing = new TreeMap<>(SeenReads::compare);
        for (Exchange each = passed.poll(); each != null; each = passed.poll()) {
            List<SeenLook> looks = looks(each, registered);
            if (each.status() == 0) {
                perhaps.addAll(looks);
            } else {
                looks.forEach(look -> missing.merge(look, 1, Integer::sum));
            }
        }
        for (SeenLook logged : logged(auditor)) {
            missing.merge(logged, -1, Integer::sum);
        }
        for (SeenLook unanswered : perhaps) {
            missing.computeIfPresent(unanswered, (_, count) -> count < 0 ? count + 1 : count);
        }
        missing.values().removeIf(count -> count == 0);
        assertThat(missing)
                .as("reads without a row in the access log, and (below 0) rows without a read")
                .isEmpty();
    }

    private static int compare(SeenLook one, SeenLook other) {
        return one.toString().compareTo(other.toString());
    }

    private List<SeenLook> looks(Exchange exchange, Set<String> registered) {
        if (SeenClients.tells(exchange)) {
            clients.note(exchange);
            return List.of();
        }
        SeenPlace place = SeenPlace.of(exchange).orElseThrow();
        Optional<String> account = clients.account(exchange);
        if (account.isEmpty()) {
            return List.of();
        }
        SeededAccounts.Holder who =
                accounts.getOrDefault(
                        account.get(), new SeededAccounts.Holder(account.get(), "other", ""));
        String purpose = clients.purpose(exchange, place, who.role());
        return SeenLook.of(exchange, place, who, purpose, registered);
    }

    /// What the log has gained, without the looks that the command side wrote down when it refused
    /// to record something.
    private List<SeenLook> logged(Http auditor) {
        List<SeenLook> logged = new ArrayList<>();
        String newest = last;
        String next = "/api/v1/access-log?limit=1000";
        while (!next.isEmpty()) {
            JsonNode page = auditor.get(next).expect(200).json();
            next = page.path("next").asString("");
            for (JsonNode row : page.required("looks")) {
                String id = Json.text(row, "id");
                if (id.equals(last)) {
                    next = "";
                    break;
                }
                newest = newest.equals(last) ? id : newest;
                SeenLook look = SeenLook.of(row);
                if (!look.view().equals("submission")) {
                    logged.add(look);
                }
            }
        }
        last = newest;
        return logged;
    }
}
