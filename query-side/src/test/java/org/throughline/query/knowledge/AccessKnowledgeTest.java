package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;

/// What was shown to a practitioner they have, from the first showing of each version on; whether
/// they read it nobody saw.
class AccessKnowledgeTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final String PRACTITIONER =
            "'agency':'gp','role':'practitioner','purpose':'duty','outcome':'shown',"
                    + "'view':'chronology',";

    private final InMemoryEventSource log = MemoryKnowledge.log();
    private final TestCase one = MemoryKnowledge.newCase(log);
    private final EntryId contact = one.contact("police", "2007-03-12", "a");

    private static String shown(int version, EntryId entry) {
        return "'shown':[{'version':%d,'entries':['%s']}]".formatted(version, entry.text());
    }

    private List<Knowing> accessed() {
        return MemoryKnowledge.of(log, one.id()).stream()
                .filter(each -> each.channel() == Channel.ACCESSED)
                .toList();
    }

    @Test
    void theFirstShowingToAPractitionerIsHeldAndAttested() {
        one.look("dr.north", ONE, PRACTITIONER + shown(1, contact));
        one.look("dr.north", ONE, PRACTITIONER + shown(1, contact));

        assertThat(accessed())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.entry()).isEqualTo(contact);
                            assertThat(each.version()).isEqualTo(1);
                            assertThat(each.state()).isEqualTo(CellState.HELD);
                            assertThat(each.evidence()).isEqualTo(Evidence.ATTESTED);
                            assertThat(each.since().text()).isEqualTo("2026-01-05T10:00:00Z");
                            assertThat(each.who().kind()).isEqualTo(KnowerKind.PRACTITIONER);
                            assertThat(each.who().part()).isNotNull();
                            assertThat(each.entitles(AgencyId.of("gp"))).isFalse();
                        });
    }

    @Test
    void anotherPractitionerAndAnotherVersionAreFirstShowingsToo() {
        one.correct("police", contact, "2007-05-01", "b");
        one.look("dr.north", ONE, PRACTITIONER + shown(1, contact));
        one.look("dr.south", OTHER, PRACTITIONER + shown(1, contact));
        one.look("dr.north", ONE, PRACTITIONER + shown(2, contact));

        assertThat(accessed()).extracting(Knowing::version).containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'agency':'gp','role':'agency','purpose':'record-keeping','outcome':'shown',",
                "'role':'reviewer','purpose':'review','outcome':'shown',",
                "'role':'auditor','purpose':'audit','outcome':'shown',",
                "'agency':'gp','role':'practitioner','purpose':'duty','outcome':'refused',"
            })
    void otherLooksAreNoKnowledgeOfPractice(String fields) {
        one.look("somebody", ONE, fields + "'view':'chronology'," + shown(1, contact));

        assertThat(accessed()).isEmpty();
    }

    @Test
    void aLookIsNoEntryAndNoActOfTheCase() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase looked = reads.newCase();
            EntryId entry = looked.contact("police", "2007-03-12", "a");
            looked.look("dr.north", ONE, PRACTITIONER + shown(1, entry));
            looked.look("dr.north", ONE, PRACTITIONER + shown(1, entry));
            reads.catchUp();

            long head = reads.log.head().value();
            assertThat(reads.chronology.versions(looked.id(), head)).hasSize(1);
            assertThat(reads.knowledge.knowings(looked.id(), head))
                    .isEqualTo(MemoryKnowledge.of(reads.log, looked.id()))
                    .extracting(Knowing::channel)
                    .containsExactly(Channel.AUTHORED, Channel.ACCESSED);
        }
    }
}
