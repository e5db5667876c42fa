package org.throughline.schema.codec;

import java.util.Set;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.process.RuleOverridden;

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
