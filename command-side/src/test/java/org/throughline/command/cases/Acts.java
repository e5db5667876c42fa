package org.throughline.command.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Author;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseNature;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.facts.ContactKind;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.OutcomeNotice;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.ReferralOutcome;
import org.throughline.schema.cases.review.FindingKind;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.time.When;

/// Events of a case in few words, for histories that read like one.
public final class Acts {

    public static final AgencyId SOCIAL_CARE = AgencyId.of("social-care");
    public static final AgencyId SCHOOL = AgencyId.of("school");
    public static final AgencyId HEALTH = AgencyId.of("health-visiting");
    public static final AgencyId POLICE = AgencyId.of("police");
    public static final AgencyId NIGHT_DUTY = AgencyId.of("night-duty");
    static final String TODAY = "2024-06-10";

    /// As what the agencies of all histories are registered.
    static final Map<AgencyId, AgencyKind> KINDS =
            Map.of(
                    SOCIAL_CARE,
                    AgencyKind.CHILDRENS_SOCIAL_CARE,
                    NIGHT_DUTY,
                    AgencyKind.EMERGENCY_DUTY_TEAM,
                    SCHOOL,
                    AgencyKind.SCHOOL,
                    HEALTH,
                    AgencyKind.HEALTH_VISITING,
                    POLICE,
                    AgencyKind.POLICE,
                    ReviewSteps.BOARD,
                    AgencyKind.SAFEGUARDING_BOARD);

    private Acts() {}

    public static EventId event(String name) {
        return new EventId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    public static EntryId entry(String name) {
        return new EntryId(event(name).value());
    }

    static Entry by(AgencyId agency, String happened) {
        return about(Set.of(PersonId.CHILD), agency, happened);
    }

    static Entry about(Set<PersonId> subjects, AgencyId agency, String happened) {
        return new Entry(
                agency,
                new Author(text("social worker"), Role.SOCIAL_WORKER, null, null),
                When.parse(happened),
                When.parse(TODAY),
                subjects,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static PersonalText text(String words) {
        byte[] salt = Arrays.copyOf(words.getBytes(UTF_8), Salt.LENGTH);
        return new PersonalText.Open(Set.of(PersonId.CHILD), new Salt(salt), words);
    }

    /// Some words that no rule reads.
    public static PersonalText words() {
        return text("words");
    }

    public static CaseOpened opened() {
        return new CaseOpened(by(SOCIAL_CARE, TODAY), CaseNature.LIVE, null);
    }

    public static InvolvementStarted involved(AgencyId agency) {
        return new InvolvementStarted(by(agency, TODAY), agency, null, null);
    }

    public static InvolvementEnded noLongerInvolved(AgencyId agency) {
        return new InvolvementEnded(by(agency, TODAY), agency, null, null);
    }

    /// One agency states that another is involved.
    public static InvolvementStarted involved(AgencyId agency, AgencyId stating) {
        return new InvolvementStarted(by(stating, TODAY), agency, null, null);
    }

    /// One agency states that another is no longer involved.
    public static InvolvementEnded noLongerInvolved(AgencyId agency, AgencyId stating) {
        return new InvolvementEnded(by(stating, TODAY), agency, null, null);
    }

    public static EntryRetracted retracted(String name, AgencyId stating) {
        return new EntryRetracted(by(stating, TODAY), entry(name), text("entered in error"));
    }

    /// A correction; the replacement is stated by whoever corrects.
    public static EntryCorrected corrected(String name, CaseEvent replacement) {
        return new EntryCorrected(
                by(replacement.entry().agency(), TODAY), entry(name), replacement, text("typo"));
    }

    public static ContactRecorded contact(AgencyId agency, String happened) {
        return new ContactRecorded(
                by(agency, happened), ContactKind.HOME_VISIT, text("seen"), null, Set.of(), null);
    }

    public static ReferralMade referral() {
        return new ReferralMade(
                by(SCHOOL, TODAY), SOCIAL_CARE, Set.of(ConcernKind.NEGLECT), text("hungry"), null);
    }

    public static ReferralDecided referralDecided(
            String referral, @Nullable OutcomeNotice told, @Nullable RuleOverride override) {
        return new ReferralDecided(
                by(SOCIAL_CARE, TODAY),
                entry(referral),
                ReferralOutcome.ASSESSMENT,
                text("thresholds met"),
                told,
                null,
                null,
                override);
    }

    public static OutcomeNotice inWritingBy(String when) {
        return new OutcomeNotice(Means.IN_WRITING, When.parse(when));
    }

    public static ClosureProposed closureProposed() {
        return new ClosureProposed(by(SOCIAL_CARE, TODAY), text("work is done"));
    }

    public static CaseReopened reopened(String closure) {
        return new CaseReopened(
                by(SOCIAL_CARE, TODAY), entry(closure), null, Set.of(), List.of(), null);
    }

    /// An event of a type with every field filled.
    public static CaseEvent stated(String type, AgencyId agency) {
        return Stated.by(agency, type);
    }

    public static AgencyConsulted consulted(AgencyId agency, String replyBy) {
        return consulted("proposal", agency, replyBy);
    }

    public static AgencyConsulted consulted(String proposal, AgencyId agency, String replyBy) {
        return new AgencyConsulted(
                by(SOCIAL_CARE, TODAY), entry(proposal), agency, Means.EMAIL, When.parse(replyBy));
    }

    public static ConsultationAnswered answered(AgencyId agency, ConsultationView view) {
        return answered("proposal", agency, view);
    }

    public static ConsultationAnswered answered(
            String proposal, AgencyId agency, ConsultationView view) {
        return new ConsultationAnswered(by(agency, TODAY), entry(proposal), view, null);
    }

    /// A closure to which no rule objects, once both others were consulted.
    public static Closing closing() {
        return new Closing();
    }

    public static ImrFindingRecorded finding(
            @Nullable String why, @Nullable RuleOverride override) {
        return new ImrFindingRecorded(
                by(HEALTH, TODAY),
                FindingKind.LESSON,
                text("the letter was not read"),
                why == null ? null : text(why),
                Set.of(),
                Set.of(),
                null,
                null,
                override);
    }

    public static RuleOverride override() {
        return new RuleOverride(text("moved abroad"), text("head of service"));
    }

    /// Builds a closure.
    public static final class Closing {
        private String happened = TODAY;
        private @Nullable String proposal = "proposal";
        private @Nullable AgencyId decidedBy;
        private @Nullable PersonalText rationale = text("work is done");
        private @Nullable PersonalText manager = text("team manager");
        private Set<AgencyId> told = Set.of(SCHOOL, HEALTH);
        private @Nullable Retrospective retrospective;
        private @Nullable RuleOverride override;

        public Closing on(String when) {
            happened = when;
            return this;
        }

        public Closing proposal(String name) {
            proposal = name;
            return this;
        }

        public Closing withoutProposal() {
            proposal = null;
            return this;
        }

        public Closing decidedBy(AgencyId agency) {
            decidedBy = agency;
            return this;
        }

        public Closing withoutRationale() {
            rationale = null;
            return this;
        }

        public Closing withoutManager() {
            manager = null;
            return this;
        }

        public Closing telling(AgencyId... agencies) {
            told = Arrays.stream(agencies).collect(Collectors.toUnmodifiableSet());
            return this;
        }

        public Closing asHistory() {
            retrospective = new Retrospective(text("before this record"));
            return this;
        }

        public Closing overriding() {
            override = override();
            return this;
        }

        public CaseClosed closure() {
            return new CaseClosed(
                    by(SOCIAL_CARE, happened),
                    proposal == null ? null : entry(proposal),
                    decidedBy,
                    rationale,
                    manager,
                    told,
                    retrospective,
                    override,
                    null,
                    Set.of(),
                    Set.of());
        }
    }
}
