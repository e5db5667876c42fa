package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// The evaluation of a review is issued: aspects, grades, the letter and to whom it goes (R249 to
/// R251, R253).
///
/// @param by who evaluates, if not the agency that states it
/// @param pack the submission that is evaluated
/// @param letterTo to whom the letter goes, such as chair and director
/// @param meetingOffered whether a meeting about it was offered
public record EvaluationIssued(
        Entry entry,
        List<AspectEvaluated> aspects,
        @Nullable Knower by,
        @Nullable EntryId pack,
        @Nullable EntryId review,
        List<Knower> letterTo,
        Stated meetingOffered,
        @Nullable EntryId document,
        @Nullable PersonalText summary)
        implements ReviewEvent {}
