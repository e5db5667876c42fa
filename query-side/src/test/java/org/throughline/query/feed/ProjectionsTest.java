package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
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
        try (TestReads reads = new TestReads(stubborn)) {
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
    void aRowThatIsRefusedAtTheEndOfABatchIsTracedToItsEvent() throws Exception {
        Refused refused = new Refused();
        try (TestReads reads = new TestReads(refused)) {
            TestCase one = reads.newCase();
            one.open("social-care", "live");
            one.contact("police", "2007-03-12", "a");
            one.contact("police", "2007-03-13", "b");
            reads.projections.start();
            TestReads.until(() -> reads.projections.stopped().equals(Map.of("refused", 2L)));
            assertThat(reads.projections.position()).isLessThan(2);
            refused.willing = true;
            reads.catchUp();
            assertThat(reads.projections.stopped()).isEmpty();
        }
    }

    @Test
    void aRebuildGivesTheSameRows() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase one = reads.newCase();
            one.open("social-care", "live");
            EntryId contact = one.contact("police", "2007-03-12", "first");
            one.correct("police", contact, "2007-04-01", "second");
            reads.catchUp();
            var versions = reads.chronology.versions(one.id(), 3);
            var knowings = reads.knowledge.knowings(one.id(), 3);
            reads.projections.rebuild("chronology");
            reads.projections.rebuild("knowledge");
            reads.catchUp();
            assertThat(reads.chronology.versions(one.id(), 3)).isEqualTo(versions);
            assertThat(reads.knowledge.knowings(one.id(), 3)).isEqualTo(knowings);
        }
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
                throw new IllegalStateException("not this one");
            }
        }

        @Override
        public void send() {}

        @Override
        public void clear() {}
    }

    /// Its rows are refused when they are sent, as by a constraint.
    private static final class Refused implements Projection {

        private final Set<Long> waiting = new HashSet<>();
        private volatile boolean willing;

        @Override
        public String name() {
            return "refused";
        }

        @Override
        public void apply(FeedEvent event) {
            waiting.add(event.position());
        }

        @Override
        public void send() {
            boolean refused = waiting.contains(2L) && !willing;
            waiting.clear();
            if (refused) {
                throw new IllegalStateException("not this row");
            }
        }

        @Override
        public void clear() {}
    }
}
