package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.schema.cases.EntryId;

/// The tables keep what the rules make of the log: no more, no less, in the same order.
class KnowledgeInTablesTest {

    private static final String GP = "{'kind':'agency','agency':'gp'}";

    @Test
    void theTablesKeepWhatTheRulesMakeOfTheLog() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            TestCase.register(reads.log, "board", "safeguarding-board");
            TestCase one = reads.newCase();
            tell(one);
            reads.catchUp();
            assertThat(reads.knowledge.knowings(one.id(), reads.log.head().value()))
                    .hasSizeGreaterThan(10)
                    .isEqualTo(MemoryKnowledge.of(reads.log, one.id()));
        }
    }

    /// Letters that are opened, corrected and retracted, a worker who leaves, and a Board.
    private static void tell(TestCase one) {
        EntryId contact = one.contact("police", "2007-03-12", "a");
        EntryId letter = letter(one, contact);
        one.correct("police", contact, "2007-05-01", "b");
        one.post(
                "gp",
                "information-opened",
                "'happened':'2007-06','sent':'%s'".formatted(letter.text()));
        EntryId inError = letter(one, contact);
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-08','retracts':'%s','reason':'x'".formatted(inError.text()));
        knew(one, "'kind':'practitioner','agency':'gp','person':'worker'", contact);
        one.post(
                "gp",
                "practitioner-left",
                "'happened':'2007-09','worker':{'kind':'practitioner','agency':'gp','person':'worker'},"
                        + "'kind':'left-agency','left':'nobody'");
        knew(one, "'kind':'unnamed-organisations'", contact);
        one.unknown("school");
    }

    private static EntryId letter(TestCase one, EntryId carried) {
        return one.post(
                "police",
                "information-sent",
                "'happened':'2007-04','to':[%s],'means':'letter','extent':'gist','carries':['%s']"
                        .formatted(GP, carried.text()));
    }

    private static void knew(TestCase one, String knower, EntryId of) {
        one.post(
                "board",
                "knowledge-stated",
                "'happened':'2008','knower':{%s},'of':'%s','stance':'knew','since':'2007'"
                        .formatted(knower, of.text()));
    }
}
