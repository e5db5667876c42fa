package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the pages say of an import, from what the API says.
class ImportPageTest {

    private static final Csrf CSRF = new Csrf("_csrf", "token");
    private static final String ID = "7a0f0000-0000-4000-8000-000000000001";
    private static final String LINE =
            """
            {"kind":"error","row":3,"line":3,"column":"start_date","code":"c",
             "detail":"So, \\"it\\" is.","hint":"Do."}""";

    @Test
    void aListThatIsWholeIsNotSaidToBeCut() {
        ImportPage page = page(200, 200, 3);
        assertThat(page.cutErrors()).isNull();
        assertThat(page.cutRemarks()).isEqualTo("These are the first 0 of 3.");
        assertThat(page.cutFile()).isNull();
        assertThat(page.hasRemarks()).isTrue();
        assertThat(page(0, 0, 0).hasRemarks()).isFalse();
    }

    /// 150 rows with two errors each are 300 errors.
    @Test
    void whatIsLeftOutIsCountedInRemarksNotInRows() {
        ImportPage page = page(200, 300, 0);
        assertThat(page.counts().errors()).isEqualTo(150);
        assertThat(page.cutErrors()).isEqualTo("These are the first 200 of 300.");
    }

    @Test
    void theFileIsSaidToBeCutWhereTheServerKeptNoMore() {
        assertThat(page(200, 10_000, 10_000).cutFile()).isNull();
        assertThat(page(200, 10_001, 0).cutFile()).isEqualTo("It has the first 10,000 of each.");
        assertThat(page(200, 0, 10_001).cutFile()).isEqualTo("It has the first 10,000 of each.");
    }

    @Test
    void theFileHasARowForEachRemark() {
        assertThat(ErrorsCsv.of(body(1, 1, 0)).split("\r\n"))
                .containsExactly(
                        "row,column,kind,code,what,hint",
                        "3,start_date,error,c,\"So, \"\"it\"\" is.\",Do.");
    }

    @Test
    void whatWaitsIsOneLineEach() {
        JsonNode body =
                JsonMapper.shared()
                        .readTree(
                                """
                                {"imports":[
                                {"id":"%s","caseId":"2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902","state":"ready",
                                 "expires":"2026-01-02T10:00:00Z","counts":{"rows":1}},
                                {"id":"%s","caseId":"2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902","state":"committing",
                                 "counts":{"rows":2}}]}"""
                                        .formatted(ID, ID));
        assertThat(WaitingImport.all(body))
                .satisfiesExactly(
                        ready -> {
                            assertThat(ready.text())
                                    .contains("1 row: checked, kept until 2 January 2026");
                            assertThat(ready.canGo()).isTrue();
                        },
                        working -> {
                            assertThat(working.text()).endsWith("2 rows: being recorded");
                            assertThat(working.canGo()).isFalse();
                        });
    }

    private static ImportPage page(int listed, int errors, int remarks) {
        return ImportPage.of(CSRF, ID, body(listed, errors, remarks), null);
    }

    private static JsonNode body(int listed, int errors, int remarks) {
        return JsonMapper.shared()
                .readTree(
                        """
                        {"id":"%s","state":"ready","counts":{"rows":500,"ready":350,"errors":150},"blocked":false,
                         "found":{"errors":%d,"remarks":%d},"errors":[%s],"remarks":[]}"""
                                .formatted(
                                        ID,
                                        errors,
                                        remarks,
                                        String.join(",", Collections.nCopies(listed, LINE))));
    }
}
