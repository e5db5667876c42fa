package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.postgres.PostgresHome;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.Opener;

/// Each line of the report for a moment, so that none of them measures nothing.
@Tag("server")
class ContestantsTest {

    private static final int EVENTS = 300;
    private static final double MOMENT = 0.2;

    @TempDir static Path home;

    private static PostgresHome postgres;
    private static Databases databases;
    private static Settings settings;
    private static Cpu cpu;

    @BeforeAll
    static void start() throws IOException {
        postgres = PostgresHome.start(home);
        databases = new Databases(postgres);
        cpu = new Cpu(home.resolve("postgres/data"));
        settings =
                new Settings(1, MOMENT, EVENTS, home.resolve("page"), home.resolve("none.jar"), "");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void whatAContestantAppendedIsThere() throws IOException, SQLException {
        SoftAssertions all = new SoftAssertions();
        try (Appends appends = new Appends(settings, cpu, databases)) {
            for (Contestant each : appends.all()) {
                long before = each.rows();
                Counted counted = Counted.of(each);
                Rate rate = Callers.measured(counted, 3, 2, MOMENT, cpu);
                all.assertThat(rate.perSecond()).as(each.name()).isPositive();
                all.assertThat(rate.written()).as(each.name()).isPositive();
                long refused = each instanceof HalfTaken ? counted.appends().get() / 2 : 0;
                all.assertThat(each.rows() - before)
                        .as(each.name())
                        // each caller may end between a command and the one that is too late
                        .isBetween(
                                counted.events().get() - refused,
                                counted.events().get() - refused + (refused > 0 ? 3 : 0));
            }
            int peers = appends.all().size() - 6;
            all.assertThat(peers + appends.missing().size()).as("peers").isBetween(3, 4);
        }
        all.assertAll();
    }

    @Test
    void eachReadOfMadeUpCasesReadsThemAll() throws IOException, SQLException {
        SoftAssertions all = new SoftAssertions();
        try (Cases cases = new Cases(settings, databases)) {
            for (var line : new InOrder(cases.logs()).lines().entrySet()) {
                all.assertThat(line.getValue().run()).as(line.getKey()).isEqualTo(EVENTS);
            }
            List<Object> events = new ArrayList<>();
            cases.logs().readOurs(row -> events.add(event(cases.logs().cases().codec(), row)));
            try (var records = cases.logs().typed().engine().readEvents(null, false)) {
                all.assertThat(records.<Object>map(Message::getPayload).toList())
                        .as("records by Axon's serializer")
                        .hasSameElementsAs(events);
            }
            AtomicInteger texts = new AtomicInteger();
            Map<CaseId, Opener> openers = new HashMap<>();
            cases.logs().readOurs(row -> texts.addAndGet(cases.logs().cases().open(row, openers)));
            all.assertThat(texts.get()).as("texts that open").isGreaterThan(EVENTS / 2);

            all.assertThat(cases.rebuild().ours()).isPositive();
            long rows = cases.rebuild().rows();
            all.assertThat(rows).isBetween(EVENTS / 2L, (long) EVENTS);
            all.assertThat(cases.rebuild().copy()).isPositive();
            all.assertThat(cases.rebuild().rows()).isEqualTo(rows);
            all.assertThat(cases.rebuild().stock()).isPositive();
            all.assertThat(cases.rebuild().rows()).isEqualTo(rows);
        }
        all.assertAll();
    }

    @Test
    void aWholeCommandIsInTheLog() throws IOException, SQLException {
        var log = databases.of("commands");
        try (CommandSideAlone commands =
                        new CommandSideAlone(
                                log, databases.of("commands_keyring"), home.resolve("keys"), 2);
                Contestant.Caller caller = commands.caller();
                Pool pool = new Pool(log.owner(), 1)) {
            for (int i = 0; i < 3; i++) {
                caller.append();
            }
            assertThat(pool.number("SELECT count(*) FROM event WHERE stream LIKE 'case/%'"))
                    .isEqualTo(2 + 3);
        }
    }

    @Test
    void whatIsAppendedIsSignedMeanwhile() throws IOException, SQLException {
        try (Integrated integrated =
                new Integrated(settings, cpu, databases, home.resolve("log-keys"))) {
            var goals = Goals.of(integrated.measured());
            assertThat(goals)
                    .filteredOn(goal -> goal.what().startsWith("(i)"))
                    .hasSize(3)
                    .allSatisfy(
                            goal ->
                                    assertThat(goal.figure())
                                            .as(goal.what())
                                            .hasValueSatisfying(
                                                    figure ->
                                                            assertThat(figure.median())
                                                                    .isPositive()));
        }
    }

    @Test
    void aLongRunCountsWhatItAppended() throws IOException, SQLException {
        try (ThroughlineLog log = ThroughlineLog.shipped(databases.of("long"))) {
            var steps = new Sustained(log, 8).steps(EVENTS, 3);
            assertThat(steps).hasSize(3);
            assertThat(steps.getLast().events()).isGreaterThanOrEqualTo(EVENTS);
            assertThat(log.rows()).isGreaterThanOrEqualTo(EVENTS);
        }
    }

    private static Object event(EventCodec codec, RecordedEvent row) {
        return ((Decoded.Known) codec.decode(row.publicPart())).event();
    }
}
