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

/// Somebody is interviewed for a review, and a record is made of it (R188). That it is shared with
/// them and that they confirm it are entries of their own.
///
/// @param commissioned the contribution it is for
/// @param recordMade whether a written record was made
/// @param sharedWithInterviewee no, where a source says that it was not
/// @param concerning what was talked about
/// @param review the decision to hold the review; absent if that is not on record
public record InterviewRecorded(
        Entry entry,
        Knower interviewee,
        Stated recordMade,
        Stated sharedWithInterviewee,
        @Nullable EntryId review,
        @Nullable EntryId commissioned,
        List<PostHolder> interviewers,
        Set<EntryId> concerning,
        @Nullable PersonalText account,
        @Nullable PersonalText interviewersNote)
        implements ReviewEvent {}
