package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.node.ObjectNode;

/// What keeps personal data from being erased: then nothing of it is.
@Tag("server")
class ErasureRefusedTest {

    private static final CommandNode NODE = CommandNode.shared();

    private ErasureCase open;

    @BeforeEach
    void openCase() {
        open = ErasureCase.open(NODE);
    }

    @Test
    void whoHasNoTextIsNotErased() {
        Reply reply = open.erase(open.asking("dp-1", "uncle"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("/people nothing-to-erase");
    }

    @Test
    void aLegalHoldStopsItUntilItIsLifted() {
        open.concern("she was unwell", "mother");
        String hold = open.record("legal-hold-placed.v1", "{'ground': 'inquest'}");

        Reply refused = open.erase(open.asking("dp-1", "mother"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/people erasure-under-legal-hold");
        assertThat(open.texts().values()).doesNotContain("");
        assertThat(open.get(open.path()).json().path("erasures")).isEmpty();

        open.record("legal-hold-lifted.v1", "{'hold': '%s'}".formatted(hold));
        assertThat(open.erase(open.asking("dp-1", "mother")).status()).isEqualTo(202);
    }

    @Test
    void aPeriodOfRetentionStopsIt() {
        open.concern("she was unwell", "mother");
        open.record("retention-stated.v1", "{'basis': 'statute', 'keepUntil': '2099'}");
        Reply refused = open.erase(open.asking("dp-1", "mother"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("erasure-before-retention-ends");
        assertThat(open.texts().values()).doesNotContain("");
    }

    @Test
    void whatIsNoRedactedReplacementIsRefusedAndNothingIsErased() {
        String both = open.concern("she said that he ran away", "child", "mother");
        String child = open.concern("he was tired", "child");
        List<ObjectNode> wrong =
                List.of(
                        open.correction(both, "she said so", "mother"),
                        open.correction(child, "he was very tired", "child"),
                        open.correction(both, "he ran", "child")
                                .put("source", "urn:agency:social-care"),
                        open.correction(both, "he ran", "child")
                                .put("subject", "case/" + NODE.open()),
                        open.event("concern-logged.v1", "{'kinds': ['missing'], 'concern': 'x'}"));
        for (ObjectNode each : wrong) {
            ObjectNode asking = open.asking("dp-1", "mother");
            asking.putArray("replacements").add(each);
            assertThat(open.erase(asking).status()).as(each.toString()).isEqualTo(422);
        }
        assertThat(open.texts().values()).doesNotContain("");
        assertThat(open.get(open.path()).json().path("erasures")).isEmpty();
    }

    static Stream<String> unreadable() {
        String good =
                """
                {"id":"x","people":["mother"],"decidedBy":"police","requestedBy":"court","ground":"court-order"}""";
        return Stream.of(
                "[]",
                "{}",
                good.replace("[\"mother\"]", "[]"),
                good.replace("mother", "Anna"),
                good.replace("\"court\"", "\"Anna\""),
                good.replace("police", "no-such"),
                good.replace("{", "{\"Anna\":1,"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatDoesNotSayWhoAndWhyIsRefusedWithoutAWordOfIt(String body) {
        open.concern("she was unwell", "mother");
        Reply reply = NODE.post(open.path(), "admin", "application/json", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.text()).doesNotContain("Anna").doesNotContain("no-such");
    }
}
