package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.throughline.query.TestCase;
import org.throughline.query.accesslog.Looking;
import org.throughline.query.web.ChronologyPage;
import org.throughline.query.web.ChronologyReading;
import org.throughline.query.web.Filter;
import org.throughline.query.web.Reading;
import tools.jackson.databind.JsonNode;

/// How late something was written down, as interface and page say it: R17. Seven days are not late,
/// and what may have been written in time is not said to be late.
class LateEntryTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01,2008-04-10,true",
        "2008-04,2008-05-09,true",
        "2008-04-01,2009,true",
        "2008-04-01,2008-04-02,false",
        "2008-04-01,2008-04-08,false",
        "2008-04-01,2008,false",
        "2008,2008-12-30,false",
        "2008-04-01,not-stated,false",
        "not-stated,2008-04-10,false",
        "2008-04/..,2009,false"
    })
    void r17whatWasCertainlyWrittenDownMoreThanAWeekAfterItHappenedIsMarked(
            String happened, String recorded, boolean late) throws Exception {
        TestCase one = server.newCase();
        one.post(
                "police",
                "concern-logged",
                "'happened':'%s','recorded':'%s','concern':'hungry'".formatted(happened, recorded));
        server.catchUp();
        JsonNode entry =
                server.read("/api/v1/cases/" + one.id().text() + "/chronology")
                        .path("entries")
                        .get(0);
        assertThat(entry.path("late").asBoolean()).isEqualTo(late);
        assertThat(tags(one)).isEqualTo(late ? List.of("Recorded late") : List.of());
    }

    private static List<String> tags(TestCase one) throws Exception {
        ChronologyReading pages = server.bean(ChronologyReading.class);
        Authentication auditor = new TestingAuthenticationToken("auditor", "", "ROLE_AUDITOR");
        Reading<ChronologyPage> reading =
                Looking.within(() -> pages.read(one.id(), Filter.NONE, auditor));
        ChronologyPage page = ((Reading.Shown<ChronologyPage>) reading).page();
        return (page.dated().isEmpty() ? page.undated() : page.dated()).getFirst().tags();
    }
}
