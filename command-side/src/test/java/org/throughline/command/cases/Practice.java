package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.POLICE;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.TODAY;
import static org.throughline.command.cases.Acts.by;
import static org.throughline.command.cases.Acts.entry;
import static org.throughline.command.cases.Acts.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.HouseholdTerms;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.RelationKind;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementOutcome;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.DisagreementSubject;
import org.throughline.schema.cases.process.EscalationStage;
import org.throughline.schema.cases.process.OtherChildConsidered;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.PlanKind;
import org.throughline.schema.cases.process.PlannedChange;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.SupportBelowThreshold;
import org.throughline.schema.cases.process.TookPart;
import org.throughline.schema.time.When;

/// Steps of practice and statements on a family in few words.
public final class Practice {

    private Practice() {}

    public static PersonIdentified identified(String person) {
        return new PersonIdentified(
                by(SOCIAL_CARE, TODAY),
                PersonId.of(person),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    public static RelationshipAsserted related(String person, RelationKind relation, String to) {
        return new RelationshipAsserted(
                by(SOCIAL_CARE, TODAY),
                PersonId.of(person),
                relation,
                PersonId.of(to),
                null,
                List.of(),
                null);
    }

    public static RelationshipEnded noLongerRelated(
            AgencyId stating, String person, RelationKind relation, String to) {
        return new RelationshipEnded(
                by(stating, TODAY),
                PersonId.of(person),
                relation,
                PersonId.of(to),
                null,
                List.of(),
                null,
                null);
    }

    public static HouseholdJoined livesInHomeOf(String person, String of) {
        return new HouseholdJoined(
                by(SOCIAL_CARE, TODAY),
                PersonId.of(person),
                PersonId.of(of),
                HouseholdTerms.STAYS_OVER,
                null,
                List.of(),
                null,
                null,
                null);
    }

    public static HouseholdLeft leftHomeOf(AgencyId stating, String person, String of) {
        return new HouseholdLeft(
                by(stating, TODAY),
                PersonId.of(person),
                PersonId.of(of),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /// Support below the threshold that lacks nothing.
    public static SupportBelowThreshold support() {
        return new SupportBelowThreshold(
                Set.of(Acts.SCHOOL, Acts.HEALTH),
                Stated.YES,
                Stated.YES,
                Knower.agency(Acts.SCHOOL),
                Acts.words());
    }

    /// A plan with these changes and no word of anything else.
    public static PlanAgreed plan(@Nullable RuleOverride override, PlannedChange... changes) {
        return new PlanAgreed(
                by(SOCIAL_CARE, TODAY),
                PlanKind.CHILD_IN_NEED,
                null,
                List.of(changes),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                override);
    }

    public static OtherChildConsidered child(String child, OtherChildRisk risk) {
        return child(child, risk, null, null);
    }

    public static OtherChildConsidered child(
            String child,
            OtherChildRisk risk,
            @Nullable String assessment,
            @Nullable String reason) {
        return new OtherChildConsidered(
                PersonId.of(child),
                risk,
                assessment == null ? null : entry(assessment),
                null,
                null,
                reason == null ? null : text(reason));
    }

    /// A consideration of social care with others.
    public static SiblingRiskConsidered considered(OtherChildConsidered... children) {
        return consideredBy(List.of(took(POLICE), took(SOCIAL_CARE)), null, children);
    }

    /// An agency that took part, as what it is registered.
    public static TookPart took(AgencyId agency) {
        return new TookPart(Objects.requireNonNull(Acts.KINDS.get(agency)), agency);
    }

    public static SiblingRiskConsidered consideredBy(
            List<TookPart> parts,
            @Nullable RuleOverride override,
            OtherChildConsidered... children) {
        return consideredOn(TODAY, parts, override, children);
    }

    public static SiblingRiskConsidered consideredOn(
            String happened,
            List<TookPart> parts,
            @Nullable RuleOverride override,
            OtherChildConsidered... children) {
        return new SiblingRiskConsidered(
                by(SOCIAL_CARE, happened),
                List.of(children),
                parts,
                null,
                null,
                null,
                List.of(),
                text("nobody else is known"),
                null,
                null,
                override);
    }

    /// A disagreement that some agencies raise; the one that states it, if none is named.
    public static DisagreementRaised disagreement(
            AgencyId stating, EscalationStage stage, AgencyId... raising) {
        return new DisagreementRaised(
                by(stating, TODAY),
                DisagreementSubject.THRESHOLD,
                Set.of(),
                Stream.of(raising).map(Knower::agency).toList(),
                List.of(),
                stage,
                Means.EMAIL,
                null,
                text("the bruises"),
                null);
    }

    public static Escalating escalating(String disagreement, EscalationStage stage) {
        return new Escalating(disagreement, stage, text("no answer"), "2024-06-17", null);
    }

    /// An escalation in the making.
    public record Escalating(
            @Nullable String disagreement,
            EscalationStage stage,
            @Nullable PersonalText reason,
            @Nullable String answerDue,
            @Nullable RuleOverride override) {

        public Escalating of(@Nullable String other) {
            return new Escalating(other, stage, reason, answerDue, override);
        }

        public Escalating withoutReason() {
            return new Escalating(disagreement, stage, null, answerDue, override);
        }

        public Escalating due(@Nullable String when) {
            return new Escalating(disagreement, stage, reason, when, override);
        }

        public Escalating overriding() {
            return new Escalating(disagreement, stage, reason, answerDue, Acts.override());
        }

        public DisagreementEscalated escalation() {
            return new DisagreementEscalated(
                    by(SOCIAL_CARE, TODAY),
                    stage,
                    disagreement == null ? null : entry(disagreement),
                    null,
                    null,
                    List.of(),
                    Means.EMAIL,
                    answerDue == null ? null : When.parse(answerDue),
                    reason,
                    null,
                    override);
        }
    }

    /// A resolution, stated by social care.
    public static DisagreementResolved resolved(
            @Nullable String disagreement,
            DisagreementOutcome outcome,
            @Nullable String rationale,
            @Nullable RuleOverride override,
            Knower... told) {
        return new DisagreementResolved(
                by(SOCIAL_CARE, TODAY),
                outcome,
                disagreement == null ? null : entry(disagreement),
                EscalationStage.LINE_MANAGERS,
                null,
                List.of(told),
                Means.EMAIL,
                List.of(),
                Set.of(),
                rationale == null ? null : text(rationale),
                null,
                override);
    }
}
