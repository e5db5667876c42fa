package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;

/// Files that wait for their commit, over HTTP: how many, whose, and until when.
@Tag("server")
class ImportWaitingTest {

    private static final String HEADINGS = "ref,start_date,agency,event_type,event\n";
    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;

    private final ImportCalls police = calls();

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4);
        node.register("police", "social-care");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static ImportCalls calls() {
        return new ImportCalls(node, node.open());
    }

    @Test
    void whatWaitsIsListedToItsAgencyAndGoesAtOnceIfThatSaysSo() {
        String id = ImportCalls.id(police.checked(HEADINGS + "p-1,2008,police,,Ours\n"));
        assertThat(police.waiting()).containsExactly(id);
        assertThat(node.get("/api/v1/imports", "agency.social-care").text()).doesNotContain(id);
        String address = "/api/v1/imports/" + id;
        assertThat(node.send(node.request(address, "agency.social-care").DELETE()).status())
                .isEqualTo(404);
        assertThat(staged()).isOne();
        assertThat(police.discard(id).status()).isEqualTo(204);
        assertThat(staged()).isZero();
        assertThat(police.waiting()).isEmpty();
        assertThat(police.discard(id).status()).isEqualTo(404);
        assertThat(police.commit(id, "").status()).isEqualTo(404);
        String recorded = ImportCalls.id(police.checked(HEADINGS + "p-1,2008,police,,Ours\n"));
        police.committed(recorded, "");
        assertThat(police.discard(recorded).code()).isEqualTo("import-not-ready");
    }

    @Test
    void aSixthThatWaitsIsRefusedWithAHintAndNoneOfTheFiveGoes() {
        police.checked(HEADINGS + "p-0,2008,police,,Waits\n");
        for (int more = 1; more < 5; more++) {
            police.post(HEADINGS + "p-" + more + ",2008,police,,Waits\n", "text/csv");
        }
        Reply sixth = police.post(HEADINGS + "p-9,2008,police,,One too many\n", "text/csv");
        assertThat(sixth.status()).isEqualTo(503);
        assertThat(sixth.code()).isEqualTo("too-many-imports");
        assertThat(sixth.text()).contains("discard");
        assertThat(staged()).isEqualTo(5);
        police.waiting().forEach(police::discard);
    }

    @Test
    void afterARestartTheFileIsGone() {
        String id = "7a0f0000-0000-4000-8000-000000000001";
        DATABASES.own(
                "INSERT INTO staged_import VALUES ('"
                        + id
                        + "', 'police', now(), decode(repeat('00', 32), 'hex'))");
        assertThat(ImportCalls.state(node.get("/api/v1/imports/" + id, "agency.police").json()))
                .isEqualTo("expired");
        assertThat(police.discard(id).status()).isEqualTo(204);
        assertThat(staged()).isZero();
    }

    private static long staged() {
        return DATABASES.number("SELECT count(*) FROM staged_import");
    }
}
