package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.IdentityAspect;
import org.throughline.schema.cases.IdentityConsidered;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AdultConsidered;
import org.throughline.schema.cases.process.AgencyAsked;
import org.throughline.schema.cases.process.AskingOutcome;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.AssessmentOutcome;
import org.throughline.schema.cases.process.AssessmentSection;
import org.throughline.schema.cases.process.InterventionEffect;
import org.throughline.schema.cases.process.InterventionOutcome;
import org.throughline.schema.cases.process.RecordsRead;
import org.throughline.schema.cases.process.SectionKind;
import org.throughline.schema.cases.process.SupportBelowThreshold;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Builds an assessment of a child of whom the case knows nothing else; no rule objects to it
/// unless a test takes something away or the case knows more.
public final class Assessing {

    private AgencyId agency = Acts.SOCIAL_CARE;
    private String happened = Acts.TODAY;
    private Set<PersonId> subjects = Set.of(PersonId.CHILD);
    private AssessmentKind kind = AssessmentKind.INITIAL;
    private ThresholdJudgement threshold = ThresholdJudgement.NOT_MET;
    private @Nullable RecordsRead read = Reading.everything().read();
    private List<SectionKind> sections =
            List.of(SectionKind.HISTORY_OF_INVOLVEMENT, SectionKind.PAST_INTERVENTIONS);
    private List<InterventionOutcome> interventions = List.of();
    private List<AgencyAsked> agencies = List.of();
    private List<AdultConsidered> adults = List.of();
    private List<ChildHeard> children = List.of(Hearing.of("child").heard());
    private @Nullable EntryId siblingRisk;
    private @Nullable SupportBelowThreshold support;
    private @Nullable Retrospective retrospective;
    private @Nullable RuleOverride override;

    private Assessing() {}

    public static Assessing complete() {
        return new Assessing();
    }

    public Assessing by(AgencyId agency) {
        this.agency = agency;
        return this;
    }

    public Assessing on(String happened) {
        this.happened = happened;
        return this;
    }

    public Assessing about(String... persons) {
        subjects = Set.copyOf(Stream.of(persons).map(PersonId::of).toList());
        return this;
    }

    public Assessing kind(AssessmentKind kind) {
        this.kind = kind;
        return this;
    }

    public Assessing threshold(ThresholdJudgement threshold) {
        this.threshold = threshold;
        return this;
    }

    public Assessing read(@Nullable RecordsRead read) {
        this.read = read;
        return this;
    }

    public Assessing sections(SectionKind... sections) {
        this.sections = List.of(sections);
        return this;
    }

    public Assessing interventions(InterventionEffect... effects) {
        interventions =
                Arrays.stream(effects)
                        .map(
                                effect ->
                                        new InterventionOutcome(
                                                effect, text("visits"), null, Set.of(), null))
                        .toList();
        return this;
    }

    public Assessing asking(AgencyAsked... agencies) {
        this.agencies = List.of(agencies);
        return this;
    }

    public Assessing adults(AdultConsidered... adults) {
        this.adults = List.of(adults);
        return this;
    }

    public Assessing children(ChildHeard... children) {
        this.children = List.of(children);
        return this;
    }

    public Assessing naming(String consideration) {
        siblingRisk = Acts.entry(consideration);
        return this;
    }

    public Assessing support(@Nullable SupportBelowThreshold support) {
        this.support = support;
        return this;
    }

    public Assessing asHistory(String happened) {
        this.happened = happened;
        retrospective = new Retrospective(text("before this record"));
        return this;
    }

    public Assessing overriding() {
        override = Acts.override();
        return this;
    }

    /// An agency in an assessment, without the reason why it was not asked.
    public static AgencyAsked asked(AgencyId agency, AskingOutcome outcome) {
        return asked(agency, outcome, null);
    }

    public static AgencyAsked asked(AgencyId agency, AskingOutcome outcome, @Nullable String why) {
        return new AgencyAsked(
                outcome, agency, null, null, null, null, why == null ? null : text(why));
    }

    /// An adult in an assessment, without the reason why they were not assessed.
    public static AdultConsidered adult(String person, Stated assessed) {
        return adult(person, assessed, null);
    }

    public static AdultConsidered adult(String person, Stated assessed, @Nullable String why) {
        return new AdultConsidered(
                PersonId.of(person), assessed, null, null, why == null ? null : text(why));
    }

    public AssessmentCompleted assessment() {
        return new AssessmentCompleted(
                Acts.about(subjects, agency, happened),
                kind,
                Set.of(AssessmentOutcome.NO_FURTHER_ACTION),
                threshold,
                null,
                List.of(),
                null,
                read,
                sections.stream().map(each -> new AssessmentSection(each, text("words"))).toList(),
                interventions,
                agencies,
                adults,
                children,
                new IdentityStatement(
                        IdentityConsidered.CONSIDERED,
                        Set.of(IdentityAspect.values()),
                        Stated.NO,
                        text("speaks English and Welsh at home"),
                        null),
                siblingRisk,
                support,
                null,
                text("conclusion"),
                retrospective,
                override);
    }
}
