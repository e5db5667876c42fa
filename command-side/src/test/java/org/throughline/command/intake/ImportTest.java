package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;

/// Chronologies that come in from a file, over HTTP.
@Tag("server")
class ImportTest {

    private static final String HEADINGS = "ref,start_date,agency,event_type,event\n";
    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;

    private final ImportCalls police = calls();

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4);
        node.register("police", "social-care", "gp-northside");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static ImportCalls calls() {
        return new ImportCalls(node, node.open());
    }

    @Test
    void aCheckStoresNothingOfTheCaseAndACommitAllOfIt() {
        long before = rows();
        JsonNode ready =
                police.checked(
                        HEADINGS
                                + "p-1,13/04/2008,police,home visit,Visited at home\n"
                                + "p-2,April 2008,Police,Phone call,Called back\n");
        assertThat(ImportCalls.state(ready)).isEqualTo("ready");
        assertThat(ImportCalls.count(ready, "ready")).isEqualTo(2);
        assertThat(ImportCalls.count(ready, "errors")).isZero();
        assertThat(rows()).isEqualTo(before);
        assertThat(staged()).isEqualTo(1);
        JsonNode committed = police.committed(ImportCalls.id(ready), "");
        assertThat(ImportCalls.count(committed, "recorded")).isEqualTo(2);
        assertThat(rows()).isEqualTo(before + 2);
        assertThat(staged()).isZero();
    }

    @Test
    void theSameFileAgainRecordsNothingTwice() {
        String file =
                HEADINGS
                        + "p-1,13/04/2008,police,home visit,Visited at home\n"
                        + ",14/04/2008,police,,No ref here\n";
        police.committed(ImportCalls.id(police.checked(file)), "");
        long before = rows();
        JsonNode again = police.checked(file);
        assertThat(ImportCalls.count(again, "duplicates")).isEqualTo(2);
        assertThat(ImportCalls.count(again, "ready")).isZero();
        police.committed(ImportCalls.id(again), "");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void otherContentUnderARefThatWasUsedIsAnError() {
        police.committed(
                ImportCalls.id(police.checked(HEADINGS + "p-1,2008,police,,One thing\n")), "");
        JsonNode other = police.checked(HEADINGS + "p-1,2008,police,,Another thing\n");
        assertThat(errors(other)).containsExactly("2 ref event-id-conflict");
    }

    @Nested
    class WhileAnyRowIsWrong {

        private final JsonNode ready =
                police.checked(
                        HEADINGS
                                + "p-1,13/04/2008,police,,Right\n"
                                + "p-2,13/04/08,police,,Wrong\n"
                                + "p-3,13/04/2008,social-care,,Not ours\n"
                                + "p-4,13/04/2008,nobody,,Unknown\n"
                                + "p-5,13/04/2008,police,,\n");

        @Test
        void eachErrorIsTold() {
            assertThat(errors(ready))
                    .containsExactly(
                            "3 start_date two-digit-year",
                            "4 agency source-not-yours",
                            "5 agency unknown-agency",
                            "6 event missing");
        }

        @Test
        void nothingIsRecorded() {
            long before = rows();
            Reply reply = police.commit(ImportCalls.id(ready), "");
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.code()).isEqualTo("import-has-errors");
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void theOthersAreRecordedIfSomebodySaysSo() {
            long before = rows();
            assertThat(
                            ImportCalls.count(
                                    police.committed(ImportCalls.id(ready), "?leaveOutErrors=true"),
                                    "committed"))
                    .isOne();
            assertThat(rows()).isEqualTo(before + 1);
        }
    }

    @Test
    void aFileThatCannotBeUsedIsNotCommittedAtAll() {
        JsonNode headings = police.checked("start_dat,agency,event\n2008,police,x\n");
        assertThat(errors(headings))
                .containsExactly("1 A column-unknown", "1 start_date column-missing");
        assertThat(headings.path("errors").get(0).path("hint").stringValue())
                .isEqualTo("Did you mean start_date?");
        assertThat(police.commit(ImportCalls.id(headings), "?leaveOutErrors=true").code())
                .isEqualTo("import-has-errors");
        JsonNode quotes = police.checked(HEADINGS + "p-1,2008,police,,\"open\n");
        assertThat(errors(quotes)).containsExactly("2  not-csv");
    }

    @Test
    void semicolonsAByteOrderMarkAndLinesInCellsAreRead() {
        JsonNode ready =
                police.checked(
                        "\uFEFFStart Date;AGENCY;event\n"
                                + "2008;police;\"two\nlines; and \"\"quotes\"\"\"\n"
                                + "\n"
                                + "13/04/08;police;wrong\n");
        assertThat(ImportCalls.count(ready, "ready")).isOne();
        assertThat(errors(ready)).containsExactly("4 start_date two-digit-year");
        assertThat(ready.path("errors").get(0).path("line").intValue()).isEqualTo(5);
    }

    @Test
    void onlyCsvInUtf8IsTaken() {
        assertThat(police.post("PK\u0003\u0004", "text/csv").status()).isEqualTo(415);
        assertThat(police.post("x", "application/zip").status()).isEqualTo(415);
        assertThat(police.post("a", "text/csv; charset=iso-8859-1").status()).isEqualTo(415);
        Reply latin =
                node.send(
                        node.request("/api/v1/imports?case=" + police.caseId(), "agency.police")
                                .header("Content-Type", "text/csv")
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArray(
                                                new byte[] {(byte) 0xe9, ','})));
        assertThat(latin.code()).isEqualTo("malformed");
        assertThat(police.post("x".repeat((20 << 20) + 1), "text/csv").status()).isEqualTo(413);
    }

    @Test
    void anImportIsItsAgencysAlone() {
        String id = ImportCalls.id(police.checked(HEADINGS + "p-1,2008,police,,Ours\n"));
        assertThat(node.get("/api/v1/imports/" + id, "agency.social-care").status()).isEqualTo(404);
        assertThat(node.get("/api/v1/imports/" + UUID.randomUUID(), "agency.police").status())
                .isEqualTo(404);
        assertThat(
                        node.post(
                                        "/api/v1/imports?case=" + UUID.randomUUID(),
                                        "agency.police",
                                        "text/csv",
                                        HEADINGS)
                                .code())
                .isEqualTo("unknown-case");
    }

    private static long rows() {
        return DATABASES.number("SELECT count(*) FROM event");
    }

    private static long staged() {
        return DATABASES.number("SELECT count(*) FROM staged_import");
    }

    private static List<String> errors(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(
                        error ->
                                error.path("row").intValue()
                                        + " "
                                        + error.path("column").stringValue()
                                        + " "
                                        + error.path("code").stringValue())
                .toList();
    }
}
