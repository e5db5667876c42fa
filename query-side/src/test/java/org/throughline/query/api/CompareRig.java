package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// A case told by hand: a visit that is passed on and corrected, one that is recorded late, one
/// that was entered in error.
final class CompareRig {

    final TestServer server;
    final TestCase one;
    final EntryId visit;
    final EntryId wrong;
    final EntryId late;

    /// Where the two visits stood on the record, and nothing else.
    final long begun;

    CompareRig(TestServer server) {
        this.server = server;
        one = server.newCase();
        visit = one.contact("police", "2007-03-01", "first words");
        wrong = one.contact("police", "2007-03-05", "another child");
        begun = server.log.head().value();
        one.post(
                "police",
                "information-sent",
                ("'happened':'2007-05-01','recorded':'2007-05-01','means':'letter','extent':'full',"
                                + "'to':[{'kind':'agency','agency':'gp'}],'carries':['%s']")
                        .formatted(visit.text()));
        one.correct("police", visit, "2007-09-01", "second words");
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-10-01','recorded':'2007-10-01','retracts':'%s','reason':'mixed up'"
                        .formatted(wrong.text()));
        late =
                one.post(
                        "school",
                        "concern-logged",
                        "'happened':'2007-02-01','recorded':'2008-06-01','concern':'hungry'");
    }

    static TestServer start() {
        TestServer server = new TestServer();
        for (String agency : List.of("police", "gp", "school")) {
            TestCase.register(server.log, agency, agency);
        }
        TestCase.register(server.log, "gscb", "safeguarding-board");
        return server;
    }

    long head() throws InterruptedException {
        server.catchUp();
        return server.log.head().value();
    }

    String address(String asked) {
        return "/api/v1/cases/" + one.id().text() + "/compare" + asked;
    }

    JsonNode compare(String token, String asked) throws Exception {
        server.catchUp();
        return server.read(token, address(asked));
    }

    static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(each -> ids.add(each.path("entryId").asString("")));
        return ids;
    }
}
