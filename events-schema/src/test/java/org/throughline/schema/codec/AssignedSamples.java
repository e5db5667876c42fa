package org.throughline.schema.codec;

import java.util.List;
import java.util.Set;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.TestKeys;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.system.LogKeysChanged;

/// Samples of what a case works out and nobody submits.
final class AssignedSamples {

    private AssignedSamples() {}

    static RuleOverridden ruleOverridden() throws MalformedData {
        Entry entry = contact().entry();
        return new RuleOverridden(
                entry,
                EventCodecTest.EVENT,
                Set.of(RuleCode.CLOSURE_WITHOUT_CONSULTATION),
                text("/reason"),
                text("/authorisedBy"));
    }

    /// From one key to another, which are the same in every run.
    static LogKeysChanged logKeysChanged() {
        String log = "throughline.local/log";
        return new LogKeysChanged(
                KeyChange.signed(
                        Origin.of(log),
                        List.of(TestKeys.signer(log, SignatureType.ED25519, 1)),
                        List.of(TestKeys.signer(log, SignatureType.ED25519, 4))));
    }

    private static PersonalText text(String pointer) {
        Set<PersonId> child = Set.of(PersonId.CHILD);
        return new PersonalText.Open(
                child, EventCodecTest.salt(pointer, child), "words at " + pointer);
    }

    private static ContactRecorded contact() throws MalformedData {
        return (ContactRecorded)
                EventCodecTest.read(
                        EventCodecTest.contact(), Samples.data(EventCodecTest.contact()));
    }
}
