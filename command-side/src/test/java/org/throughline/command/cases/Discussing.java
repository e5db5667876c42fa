package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.TODAY;
import static org.throughline.command.cases.Acts.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.process.EnquiryDecision;
import org.throughline.schema.cases.process.StrategyAnswer;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.StrategyQuestion;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Builds a strategy discussion; no rule objects to it, once it names a consideration of other
/// children, unless a test takes something away.
public final class Discussing {

    private Set<PersonId> subjects = Set.of(PersonId.CHILD);
    private EnquiryDecision enquiry = EnquiryDecision.JOINT_ENQUIRY;
    private final Set<StrategyQuestion> answered =
            EnumSet.complementOf(EnumSet.of(StrategyQuestion.OTHER));
    private List<ChildHeard> children = List.of(Hearing.of("child").heard());
    private @Nullable EntryId siblingRisk;
    private @Nullable RuleOverride override;

    private Discussing() {}

    public static Discussing complete() {
        return new Discussing();
    }

    public Discussing about(String... persons) {
        subjects = Set.copyOf(Stream.of(persons).map(PersonId::of).toList());
        return this;
    }

    public Discussing decidingOn(EnquiryDecision enquiry) {
        this.enquiry = enquiry;
        return this;
    }

    public Discussing without(StrategyQuestion question) {
        answered.remove(question);
        return this;
    }

    public Discussing children(ChildHeard... children) {
        this.children = List.of(children);
        return this;
    }

    public Discussing naming(String consideration) {
        siblingRisk = Acts.entry(consideration);
        return this;
    }

    public Discussing overriding() {
        override = Acts.override();
        return this;
    }

    public StrategyDiscussionHeld discussion() {
        return new StrategyDiscussionHeld(
                Acts.about(subjects, SOCIAL_CARE, TODAY),
                enquiry,
                ThresholdJudgement.MET,
                new Gathering(List.of(), List.of(), List.of(), Set.of(), null, null, null, null),
                null,
                Set.of(),
                answered.stream().map(each -> new StrategyAnswer(each, text("words"))).toList(),
                children,
                siblingRisk,
                List.of(),
                null,
                null,
                null,
                override);
    }
}
