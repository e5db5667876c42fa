package org.throughline.schema.cases.process;

import java.util.Set;
import org.throughline.schema.cases.Assigned;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RuleCode;

/// A decision departed from rules that would have refused it, for a reason (R154).
///
/// @param decision the decision that follows in the log
@Assigned
public record RuleOverridden(
        Entry entry,
        EventId decision,
        Set<RuleCode> rules,
        PersonalText reason,
        PersonalText authorisedBy)
        implements ProcessEvent {}
