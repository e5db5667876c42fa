package org.throughline.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

@Tag("server")
class CasesAtHandTest {

    private final TestReads reads = new TestReads();
    private final CasesAtHand atHand =
            new CasesAtHand(
                    new CaseTables(
                            reads.source,
                            new CasefileTable(reads.source),
                            reads.chronology,
                            reads.knowledge));
    private TestCase one;
    private EntryId contact;

    @BeforeEach
    void aCase() throws Exception {
        reads.projections.start();
        one = reads.newCase();
        one.open("social-care", "live");
        contact = one.contact("police", "2007-03-12", "first");
        reads.catchUp();
    }

    @AfterEach
    void stop() {
        reads.close();
    }

    private CaseHistory history() {
        return atHand.one(one.id(), reads.log.head().value());
    }

    private CaseRecord atHead() {
        return at(reads.log.head().value());
    }

    private CaseRecord at(long position) {
        return history().record(position);
    }

    @Test
    void whatOtherCasesAddLeavesACaseAtHand() throws Exception {
        CaseHistory before = history();
        reads.newCase().open("police", "live");
        reads.catchUp();
        assertThat(history()).isSameAs(before);
    }

    @Test
    void whatIsAddedToACaseIsSeenAtOnceAndAnEarlierPointStaysWhatItWas() throws Exception {
        CaseRecord before = atHead();
        long then = reads.log.head().value();
        one.correct("police", contact, "2007-04-01", "second");
        reads.catchUp();
        assertThat(atHead().entry(contact).versions()).hasSize(2);
        assertThat(at(then).entry(contact).versions())
                .isEqualTo(before.entry(contact).versions())
                .hasSize(1);
        assertThat(history().versions(then)).hasSize(2);
        assertThat(history().versions(reads.log.head().value())).hasSize(3);
    }

    /// What was read before is not read again, as rows tell that somebody changed by hand.
    @Test
    void ofACaseAtHandOnlyWhatCameSinceIsRead() throws Exception {
        CaseHistory before = history();
        long then = reads.log.head().value();
        JdbcClient.create(reads.tables.asOwner())
                .sql("UPDATE chronology_version SET type = 'changed.v1' WHERE case_id = ?")
                .param(one.id().value())
                .update();
        one.correct("police", contact, "2007-04-01", "second");
        reads.catchUp();
        assertThat(history().versions(then)).isEqualTo(before.versions(then));
        assertThat(history().versions(Long.MAX_VALUE)).hasSize(3);
        assertThat(atHand.one(one.id(), then)).isSameAs(history());
    }

    @Test
    void aPointBetweenTwoEventsOfACaseIsTheSameRecord() throws Exception {
        long then = reads.log.head().value();
        reads.newCase().open("police", "live");
        one.contact("school", "2007-04-01", "later");
        reads.catchUp();
        CaseRecord before = at(then);
        assertThat(at(then + 1)).isSameAs(before);
        assertThat(at(then - 1)).isNotSameAs(before);
        assertThat(at(then - 1).entry(contact).versions()).isEmpty();
        assertThat(at(0).entries()).isEmpty();
        assertThat(at(Long.MAX_VALUE).entries()).hasSize(3);
    }

    @Test
    void anAmendmentEndsWhatStood() throws Exception {
        EntryId seen = one.contact("school", "2007-02-01", "of the school");
        EntryId search =
                one.post(
                        "police",
                        "search-coverage-declared",
                        "'happened':'2007-03-20','recorded':'2007-03-20','period':'2007-01-01/2007-03-01',"
                                + "'result':'nothing-found','of':['child']");
        reads.catchUp();
        long then = reads.log.head().value();
        assertThat(police(atHead(), seen)).isEqualTo(CellState.SEARCHED_NONE);
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-04-01','recorded':'2007-04-01','retracts':'%s','reason':'wrong child'"
                        .formatted(search.text()));
        reads.catchUp();
        assertThat(police(atHead(), seen)).isEqualTo(CellState.SOURCE_SILENT);
        assertThat(atHead().entry(search).retractions()).hasSize(1);
        assertThat(police(at(then), seen)).isEqualTo(CellState.SEARCHED_NONE);
        assertThat(at(then).entry(search).retractions()).isEmpty();
    }

    private static CellState police(CaseRecord record, EntryId entry) {
        KnowerKey police = KnowerKey.of(AgencyId.of("police"));
        return record.standing(police, entry, null).state();
    }

    /// It adds no act, only that somebody knows.
    @Test
    void aLookOfAPractitionerIsSeenAtOnce() throws Exception {
        CaseRecord before = atHead();
        one.look(
                "police.officer",
                new UUID(1, 1),
                "'agency':'gp','role':'practitioner','purpose':'duty','outcome':'shown',"
                        + "'view':'chronology','position':2,"
                        + "'shown':[{'version':1,'entries':['%s']}]".formatted(contact.text()));
        reads.catchUp();
        assertThat(before.entry(contact).said()).hasSize(1);
        assertThat(atHead().entry(contact).said()).hasSize(2);
    }

    @Test
    void otherTablesAreReadAnew() throws Exception {
        JdbcClient owner = JdbcClient.create(reads.tables.asOwner());
        owner.sql("UPDATE chronology_version SET type = 'changed.v1' WHERE case_id = ?")
                .param(one.id().value())
                .update();
        assertThat(atHead().entry(contact).versions().getFirst().type()).isEqualTo("changed.v1");
        try (Rebuilds rebuilds =
                new Rebuilds(
                        List.of(
                                source ->
                                        new ChronologyProjection(
                                                new ChronologyTable(source),
                                                TestCase.CODEC.catalog())),
                        reads.tables,
                        reads.log,
                        TestCase.CODEC,
                        Clock.systemUTC())) {
            rebuilds.start("chronology");
            TestReads.until(() -> !rebuilds.latest("chronology").orElseThrow().running());
        }
        assertThat(atHead().entry(contact).versions().getFirst().type())
                .isEqualTo("contact-recorded.v1");
    }
}
