package org.throughline.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.throughline.cli.Backups.Steps;
import org.throughline.command.intake.SyntheticIntake;
import org.throughline.generator.CastAgency;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import org.throughline.ledger.Position;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.feed.Projections;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseId;
import org.throughline.standalone.demo.Demo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A server with the demo's cases and made-up ones, that takes in more for as long as it is told
/// to.
final class BackedUp implements AutoCloseable {

    static final List<String> VIEWS = List.of("", "/chronology", "/knowledge", "/decisions");

    private final Server server;
    private final SyntheticIntake intake;
    private final AtomicBoolean posting = new AtomicBoolean();
    private final Iterator<SyntheticCase> more;
    private final Set<String> words = new TreeSet<>();

    /// @param seed of the cases that are posted
    private BackedUp(Server server, long seed) {
        this.server = server;
        this.more = SyntheticCases.of(new Recipe(seed, 4_000, 100_000)).iterator();
        this.intake = server.context().getBean(SyntheticIntake.class);
    }

    static Map<String, String> environment(Path home) {
        return Map.of("THROUGHLINE_HOME", home.toString(), "THROUGHLINE_PORT", "0");
    }

    static BackedUp withCases(Path home) throws IOException {
        BackedUp started = new BackedUp(Server.start(environment(home), true), 9);
        PrintStream talk =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Demo.load(started.server.port().url(), home, InstantSource.system(), talk);
        for (CastAgency agency : SyntheticCases.agencies()) {
            started.intake.register(new AgencyRegistered(agency.id(), agency.kind()));
        }
        for (int cases = 0; cases < 40; cases++) {
            started.post();
        }
        return started;
    }

    static BackedUp again(Path home) throws IOException {
        return new BackedUp(Server.start(environment(home), true), 10);
    }

    /// Records a case more.
    void post() {
        List<ObjectNode> events = new ArrayList<>();
        more.next().forEachRemaining(events::add);
        events.forEach(event -> collect(event.path("data")));
        intake.record(events);
    }

    /// What has blanks in it is nobody's code or id: it is a personal text.
    private void collect(JsonNode node) {
        if (node.isString()
                && node.stringValue().length() > 15
                && node.stringValue().contains(" ")) {
            words.add(node.stringValue());
        }
        node.forEach(this::collect);
    }

    /// Personal texts that were posted.
    Set<String> words() {
        return words;
    }

    /// Something that goes on until it is closed.
    interface Posting extends AutoCloseable {
        @Override
        void close();
    }

    Posting posting() {
        posting.set(true);
        Thread poster =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (posting.get()) {
                                        post();
                                    }
                                });
        return () -> {
            posting.set(false);
            try {
                poster.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        };
    }

    long head() {
        return server.context().getBean(EventSource.class).head().value();
    }

    void awaitHead(long position) {
        until(() -> head() >= position);
    }

    /// Where the log ends once the ledger was told of every look, which happens in the background.
    long headWithLooks() {
        until(() -> bean(LookTable.class).waiting().count() == 0);
        return head();
    }

    private static void until(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    <T> T bean(Class<T> type) {
        return server.context().getBean(type);
    }

    /// A case of the log.
    CaseId someCase(int number) {
        List<RecordedEvent> rows = bean(EventSource.class).readAfter(Position.START, 2_000);
        return rows.stream()
                .flatMap(row -> row.stream().caseId().stream())
                .distinct()
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /// Addresses with a position, and what they answer to the auditor.
    Map<String, String> pinned() throws Exception {
        settle();
        Map<String, String> pinned = new LinkedHashMap<>();
        try (Visitor visitor = Visitor.of(server.port().url())) {
            String bearer = bearer(visitor);
            for (int number = 0; number < 4; number++) {
                for (String view : VIEWS) {
                    String path = "/api/v1/cases/" + someCase(number).text() + view;
                    JsonNode free = Visitor.JSON.readTree(visitor.get(path, bearer).body());
                    String address = free.path("pinned").asString();
                    pinned.put(address, visitor.get(address, bearer).body());
                }
            }
        }
        return pinned;
    }

    String read(String address) throws Exception {
        settle();
        try (Visitor visitor = Visitor.of(server.port().url())) {
            return visitor.get(address, bearer(visitor)).body();
        }
    }

    private void settle() {
        Projections views = bean(Projections.class);
        while (!views.await(head(), Duration.ofSeconds(1))) {
            if (!views.stopped().isEmpty()) {
                throw new AssertionError("a view stopped");
            }
        }
    }

    private String bearer(Visitor visitor) throws Exception {
        String secret =
                server.signIns().accounts().stream()
                        .filter(account -> account.name().equals("auditor"))
                        .flatMap(account -> account.secret().stream())
                        .findFirst()
                        .orElseThrow();
        return Visitor.bearer(visitor.token("auditor", secret));
    }

    /// Does something when a backup or restore begins a task, and when it is at its first row.
    static Steps when(String task, Runnable begins, Runnable steps) {
        return new Steps() {
            private boolean inside;

            @Override
            public void begin(String now, long most) {
                inside = now.equals(task);
                if (inside) {
                    begins.run();
                }
            }

            @Override
            public void step(int rows) {
                if (inside) {
                    inside = false;
                    steps.run();
                }
            }
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
