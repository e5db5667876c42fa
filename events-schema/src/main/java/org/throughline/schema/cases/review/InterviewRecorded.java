package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Somebody is interviewed for a review; the record is shared with them (R188).
///
/// @param commissioned the contribution it is for
/// @param confirmed whether the interviewee confirmed the record
/// @param concerning what was talked about
/// @param review the decision to hold the review; absent if that is not on record
public record InterviewRecorded(
        Entry entry,
        Knower interviewee,
        Stated sharedWithInterviewee,
        Stated confirmed,
        @Nullable EntryId review,
        @Nullable EntryId commissioned,
        List<PostHolder> interviewers,
        @Nullable When sharedOn,
        Set<EntryId> concerning,
        @Nullable PersonalText account,
        @Nullable PersonalText interviewersNote)
        implements ReviewEvent {}
