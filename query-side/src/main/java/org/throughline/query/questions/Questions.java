package org.throughline.query.questions;

import static org.throughline.query.questions.CaseQuestion.any;
import static org.throughline.query.questions.CaseQuestion.each;

import java.util.List;
import java.util.Optional;

/// The questions there are.
public final class Questions {

    private static final List<CaseQuestion> ALL =
            List.of(
                    any(
                            "assessed",
                            "Was the child assessed? If not, why not?",
                            AssessmentQuestions::assessed),
                    any(
                            "siblings-considered",
                            "Were the other children considered?",
                            AssessmentQuestions::siblings),
                    any(
                            "strategy-discussion",
                            "Was there a strategy discussion, and an enquiry, when one was needed?",
                            AssessmentQuestions::strategy),
                    each(
                            "seen-alone-after-disclosure",
                            "Was the child seen alone, by whoever has the duty, after telling of harm?",
                            VoiceQuestions::aloneAfterTelling),
                    each(
                            "seen-alone-after-missing",
                            "Was the child seen alone, by whoever has the duty, after being missing?",
                            VoiceQuestions::aloneAfterMissing),
                    each(
                            "talked-with-after-missing",
                            "Did somebody talk with the child about why it went?",
                            VoiceQuestions::returnInterviews),
                    any(
                            "wishes-sought",
                            "Were the child's wishes and feelings asked for?",
                            VoiceQuestions::wishes),
                    any("visited", "Was the child visited at home?", VoiceQuestions::visited),
                    each("told-of-closure", "Who was told of the closure?", ClosureQuestions::told),
                    each(
                            "consulted",
                            "Were those who work with the child asked before it was decided?",
                            ClosureQuestions::consulted),
                    each(
                            "reached-after-closure",
                            "Did what was sent after a closure reach somebody who could act?",
                            ClosureQuestions::sentAfter),
                    each(
                            "invited",
                            "Were those who work with the child invited to meetings about it?",
                            SharingQuestions::invited),
                    each("opened", "Was what was sent opened?", SharingQuestions::opened),
                    each(
                            "replied",
                            "Was there a reply to what was asked?",
                            SharingQuestions::replied),
                    each(
                            "why-not-acted-on",
                            "Where something was not acted on, is there a reason?",
                            SharingQuestions::reasons),
                    each(
                            "submitted",
                            "Has each agency involved given something to this record?",
                            RecordQuestions::submitted),
                    each("record-whole", "Is the record without gaps?", RecordQuestions::gaps),
                    each(
                            "concerns-seen-together",
                            "Did somebody look at the concerns together as they added up?",
                            RecordQuestions::concerns),
                    each(
                            "injuries-seen-together",
                            "Did somebody look at the injuries together?",
                            RecordQuestions::injuries),
                    each(
                            "missed-appointments-seen-together",
                            "Did somebody look at the appointments that were not kept together?",
                            RecordQuestions::missed));

    private Questions() {}

    public static List<CaseQuestion> all() {
        return ALL;
    }

    public static Optional<CaseQuestion> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
