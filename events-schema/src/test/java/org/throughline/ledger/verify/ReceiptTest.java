package org.throughline.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.ledger.verify.Samples.LATE;
import static org.throughline.ledger.verify.Samples.LOG;
import static org.throughline.ledger.verify.Samples.MAP_WITNESS;
import static org.throughline.ledger.verify.Samples.TREE_WITNESS;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TestKeys;

class ReceiptTest {

    @Test
    void aReceiptProvesEachPosition() {
        SampleLog log = Samples.log();
        for (int position = 1; position <= LATE; position++) {
            Receipt receipt = log.receipt(position, Samples.late());
            assertThat(Receipt.parse(receipt.bytes())).isEqualTo(receipt);
            Report report = Samples.verifier().verify(receipt.bytes());
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
            assertThat(report.subject()).isEqualTo("position " + position);
        }
    }

    @Test
    void aReceiptForAnotherLeafOrWithAnotherPathProvesNothing() {
        SampleLog log = Samples.log();
        Receipt receipt = log.receipt(3, Samples.late());
        Leaf other = Leaf.parse(log.leaves().get(4));
        Receipt swapped = new Receipt(other, receipt.path(), receipt.checkpoint());
        Receipt shorter =
                new Receipt(
                        receipt.leaf(),
                        receipt.path().subList(1, receipt.path().size()),
                        receipt.checkpoint());
        Receipt none = new Receipt(receipt.leaf(), List.of(), receipt.checkpoint());
        for (Receipt wrong : List.of(swapped, shorter, none)) {
            assertThat(Samples.verifier().verify(wrong.bytes()).verdict())
                    .isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void aReceiptInACheckpointThatDoesNotCoverItProvesNothing() {
        SampleLog log = Samples.log();
        Receipt receipt = log.receipt(9, Samples.late());
        Receipt early = new Receipt(receipt.leaf(), receipt.path(), Samples.early());
        assertThat(Samples.verifier().verify(early.bytes()).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aCheckpointAloneIsChecked() {
        Report report = Samples.verifier().verify(Samples.late().bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.stood().getLast().size()).isEqualTo(LATE);
        assertThat(Samples.verifier().verify(Samples.log().checkpoint(LATE).bytes()).verdict())
                .isEqualTo(Verdict.UNWITNESSED);
        assertThat(
                        Samples.verifier()
                                .verify(Samples.log().checkpoint(0, MAP_WITNESS).bytes())
                                .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void twoStoriesOfOneSizeProveThemselves() {
        SignedNote one = Samples.log().contact(Samples.CASE, "a").checkpoint(10);
        SignedNote two = Samples.log().contact(Samples.CASE, "b").checkpoint(10);
        Accusation accusation = Accusation.of(one, two);
        assertThat(accusation).isEqualTo(Accusation.of(two, one));
        Report report = Samples.verifier().verify(accusation.bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.FORKED);
        assertThat(report.findings()).singleElement().asString().contains(LOG.key().toString());
    }

    @Test
    void aWitnessThatSawTwoStoriesIsNamedToo() {
        SignedNote one = Samples.log().contact(Samples.CASE, "a").checkpoint(10, MAP_WITNESS);
        SignedNote two = Samples.log().contact(Samples.CASE, "b").checkpoint(10, MAP_WITNESS);
        Report report = Samples.verifier().verify(Accusation.of(one, two).bytes());
        assertThat(report.findings()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(Verdict.FORKED);
    }

    @Test
    void whatIsNoForkIsNoAccusation() {
        SignedNote other = Samples.log().contact(Samples.CASE, "a").checkpoint(10);
        assertThat(
                        Samples.verifier()
                                .verify(Accusation.of(Samples.late(), other).bytes())
                                .verdict())
                .as("two sizes")
                .isEqualTo(Verdict.INVALID);
        SignedNote same = Samples.log().checkpoint(LATE);
        assertThat(Samples.verifier().verify(Accusation.of(Samples.late(), same).bytes()).verdict())
                .as("one text")
                .isEqualTo(Verdict.INVALID);
        NoteSigner stranger = TestKeys.signer(Samples.ORIGIN, SignatureType.ED25519, 7);
        SignedNote forged = Samples.log(stranger).contact(Samples.CASE, "b").checkpoint(10);
        assertThat(Samples.verifier().verify(Accusation.of(other, forged).bytes()).verdict())
                .as("another key")
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void aPathOfTooManyHashesIsNoReceipt() {
        List<Sha256> path = Collections.nCopies(64, Sha256.of());
        Leaf leaf = Leaf.parse(Samples.log().leaves().getFirst());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(leaf, path, Samples.late()));
    }

    @Test
    void keysAreOfTheTypeOfTheirPartAndGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.of(List.of(TREE_WITNESS.key()), List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.of(List.of(LOG.key()), List.of(LOG.key()), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.of(List.of(LOG.key(), LOG.key()), List.of(), 0));
        NoteSigner again = TestKeys.signer("another.name", SignatureType.ED25519, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.of(List.of(LOG.key(), again.key()), List.of(), 0));
    }

    @Test
    void aPolicyOfGroupsIsRead() {
        String policy =
                """
                # a comment
                log %s
                witness tree %s https://tree.example/
                witness map %s
                group both all tree map
                quorum both
                """
                        .formatted(
                                LOG.key().text(),
                                TREE_WITNESS.key().text(),
                                MAP_WITNESS.key().text());
        Trust trust = TrustFile.parse(policy.getBytes(UTF_8));
        OfflineVerifier verifier = new OfflineVerifier(trust);
        SampleLog log = Samples.log();
        assertThat(verifier.verify(log.checkpoint(LATE, MAP_WITNESS).bytes()).verdict())
                .isEqualTo(Verdict.UNWITNESSED);
        assertThat(
                        verifier.verify(log.checkpoint(LATE, MAP_WITNESS, TREE_WITNESS).bytes())
                                .verdict())
                .isEqualTo(Verdict.VALID);
        for (String bad :
                List.of(
                        policy.replace("quorum both", ""),
                        policy + "quorum none\n",
                        policy.replace("all tree map", "3 tree map"),
                        policy.replace("all tree map", "all tree tree"),
                        policy.replace("all tree map", "all tree other"),
                        policy.replace("witness map", "witness none"),
                        policy.replace("log ", "lag "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TrustFile.parse(bad.getBytes(UTF_8)));
        }
    }
}
