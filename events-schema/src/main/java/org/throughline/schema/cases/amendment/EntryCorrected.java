package org.throughline.schema.cases.amendment;

import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.process.RuleOverridden;

/// A new version of an entry. The old one stays, and stays known to those who knew it. A decision
/// is no replacement, for it would get in past its rules, nor is an amendment.
public record EntryCorrected(
        Entry entry, EntryId corrects, CaseEvent replacement, PersonalText reason)
        implements AmendmentEvent {

    public EntryCorrected {
        if (replacement instanceof Decision
                || replacement instanceof AmendmentEvent
                || replacement instanceof RuleOverridden) {
            throw new IllegalArgumentException("a decision or an amendment replaces no entry");
        }
    }
}
