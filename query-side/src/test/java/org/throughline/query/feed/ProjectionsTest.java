package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.cases.EntryId;

class ProjectionsTest {

    @Test
    void followTheLogToItsHead() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase one = reads.newCase();
            one.open("social-care", "live");
            reads.catchUp();
            EntryId contact = one.contact("police", "2007-03-12", "came to the door");
            reads.catchUp();
            assertThat(reads.chronology.versions(one.id(), 2))
                    .extracting(EntryVersion::type)
                    .containsExactly("case-opened.v1", "contact-recorded.v1");
            assertThat(reads.projections.positions())
                    .isEqualTo(Map.of("chronology", 2L, "knowledge", 2L, "casefile", 2L));
            assertThat(reads.chronology.versions(one.id(), 2).getLast().entry()).isEqualTo(contact);
        }
    }

    @Test
    void noTextIsAtRest() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            reads.newCase().contact("police", "2007-03-12", "canary-of-the-account");
            reads.catchUp();
            for (String table : List.of("chronology_version", "knowing", "casefile_act")) {
                String rows =
                        reads.database
                                .sql("SELECT string_agg(t::text, ' ') FROM " + table + " t")
                                .query(String.class)
                                .single();
                assertThat(rows).contains("police").doesNotContain("canary");
            }
        }
    }

    @Test
    void aCorrectionEndsTheVersionBeforeIt() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase one = reads.newCase();
            EntryId contact = one.contact("police", "2007-03-12", "first");
            one.correct("police", contact, "2007-04-01", "second");
            reads.catchUp();
            assertThat(reads.chronology.versions(one.id(), 1)).hasSize(1);
            assertThat(reads.chronology.versions(one.id(), 2))
                    .extracting(EntryVersion::version)
                    .containsExactly(1, 2);
            assertThat(
                            reads.database
                                    .sql("SELECT rec_to FROM chronology_version WHERE version = 1")
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void anEventOfAnUnknownTypeIsAnEntryToo() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase one = reads.newCase();
            one.unknown("police");
            reads.catchUp();
            assertThat(reads.chronology.versions(one.id(), 1))
                    .extracting(EntryVersion::type)
                    .containsExactly("weather-noted.v1");
            assertThat(reads.knowledge.knowings(one.id(), 1)).hasSize(1);
        }
    }

    @Test
    void aProjectionThatFailsStopsAloneAndSkipsNothing() throws Exception {
        Stubborn stubborn = new Stubborn();
        try (TestReads reads = new TestReads(_ -> stubborn)) {
            reads.projections.start();
            TestCase one = reads.newCase();
            one.open("social-care", "live");
            one.contact("police", "2007-03-12", "a");
            TestReads.until(() -> reads.projections.stopped().containsKey("stubborn"));
            TestReads.until(() -> reads.projections.positions().containsValue(2L));
            assertThat(reads.projections.stopped()).isEqualTo(Map.of("stubborn", 2L));
            assertThat(reads.projections.position()).isLessThan(2);
            stubborn.willing = true;
            reads.catchUp();
            assertThat(reads.projections.stopped()).isEmpty();
        }
    }

    @Test
    void aCaseWhoseRowsAreRefusedIsLeftOutUntilTheyAreTakenAndTheOthersGoOn() throws Exception {
        AtomicBoolean willing = new AtomicBoolean();
        try (TestReads reads = new TestReads(source -> new Refused(source, willing))) {
            TestCase one = reads.newCase();
            TestCase other = reads.newCase();
            one.open("social-care", "live");
            other.open("social-care", "live");
            one.contact("police", "2007-03-12", "a");
            other.contact("police", "2007-03-12", "b");
            one.contact("police", "2007-03-13", "c");
            reads.projections.start();
            reads.catchUp();
            assertThat(reads.projections.leftOut()).containsExactly(one.id());
            assertThat(reads.projections.leftOutCounts()).isEqualTo(Map.of("refused", 1L));
            assertThat(reads.projections.stopped()).isEmpty();
            assertThat(taken(reads)).containsExactly(1L, 2L, 4L);
            restart(reads);
            assertThat(reads.projections.leftOut()).containsExactly(one.id());
            one.contact("police", "2007-03-14", "d");
            reads.catchUp();
            willing.set(true);
            restart(reads);
            assertThat(reads.projections.leftOut()).isEmpty();
            assertThat(taken(reads)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    private static void restart(TestReads reads) {
        reads.projections.stop("refused");
        reads.projections.start("refused");
    }

    private static List<Long> taken(TestReads reads) {
        return reads.database
                .sql("SELECT rec_from FROM knowledge_agency WHERE agency = 'taken' ORDER BY 1")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static final class Stubborn implements Projection {

        private volatile boolean willing;

        @Override
        public String name() {
            return "stubborn";
        }

        @Override
        public void apply(FeedEvent event) {
            if (event.position() == 2 && !willing) {
                throw new DataAccessResourceFailureException("no connection");
            }
        }

        @Override
        public void send() {}

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    /// The row of the third event breaks a constraint, and with it the transaction.
    private static final class Refused implements Projection {

        private final Additions additions;
        private final AtomicBoolean willing;

        Refused(DataSource source, AtomicBoolean willing) {
            this.additions = new Additions(source);
            this.willing = willing;
        }

        @Override
        public String name() {
            return "refused";
        }

        @Override
        public void apply(FeedEvent event) {
            boolean broken = event.position() == 3 && !willing.get();
            additions.add(
                    "INSERT INTO knowledge_agency VALUES (?, ?, ?)",
                    "taken",
                    event.position(),
                    broken ? null : "kind");
        }

        @Override
        public void send() {
            additions.send();
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    @Test
    void giveBackTheirConnectionsWhenTheyStop() throws Exception {
        try (TestReads reads = new TestReads();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(reads.source);
            reads.newCase().open("social-care", "live");
            Projections projections =
                    new Projections(
                            List.of(
                                    new ChronologyProjection(
                                            new ChronologyTable(pool), TestCase.CODEC.catalog())),
                            reads.log,
                            TestCase.CODEC,
                            JdbcClient.create(pool),
                            new DataSourceTransactionManager(pool),
                            Clock.systemUTC(),
                            "test");
            projections.start();
            assertThat(projections.await(1, Duration.ofSeconds(20))).isTrue();
            projections.stop();
            TestReads.until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
        }
    }
}
