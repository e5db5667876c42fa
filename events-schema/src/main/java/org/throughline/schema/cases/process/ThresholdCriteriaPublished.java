package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// The threshold criteria that decisions on this case cite: whose, which version, from when, and
/// who had them (R58).
///
/// @param criteriaVersion in the words with which decisions cite it
/// @param inForce from when, or for how long, it stood
/// @param explained whether staff had it explained to them
public record ThresholdCriteriaPublished(
        Entry entry,
        PersonalText criteriaVersion,
        @Nullable Knower by,
        @Nullable When inForce,
        @Nullable EntryId replaces,
        @Nullable EntryId document,
        List<Knower> to,
        @Nullable Stated agreedTogether,
        @Nullable Stated explained,
        @Nullable PersonalText summary)
        implements ProcessEvent {}
