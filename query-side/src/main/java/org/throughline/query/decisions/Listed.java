package org.throughline.query.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.EntryTypes;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.ExtensionAgreed;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckRefused;

/// Which types are listed as decisions: those that rules speak about, those that decide without a
/// rule, and those that ask for a decision.
public final class Listed {

    private static final List<Class<?>> WITHOUT_RULES =
            List.of(
                    AssessmentNotUndertaken.class,
                    CaseReallocated.class,
                    CaseReopened.class,
                    ConferenceHeld.class,
                    CriterionAssessed.class,
                    DisclosureWithheld.class,
                    EarlyHelpDecided.class,
                    EmergencyAccessDeclared.class,
                    ExtensionAgreed.class,
                    FamilyNotInvited.class,
                    ImrDeclined.class,
                    ImrReturned.class,
                    LeadProfessionalAssigned.class,
                    ManagementDecisionRecorded.class,
                    NonReferralDecided.class,
                    PractitionerAssigned.class,
                    RiskPanelDecided.class,
                    SharingDecisionMade.class,
                    StatusCheckRefused.class);

    private static final Set<Class<?>> ROWS =
            Stream.of(
                            Arrays.<Class<?>>stream(Decision.class.getPermittedSubclasses()),
                            WITHOUT_RULES.stream(),
                            Awaited.asking().stream())
                    .flatMap(Function.identity())
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<Class<?>> MATTERS =
            Stream.<Stream<? extends Class<?>>>of(
                            ROWS.stream(), Awaited.all().stream(), Stream.of(RuleOverridden.class))
                    .<Class<?>>flatMap(Function.identity())
                    .collect(Collectors.toUnmodifiableSet());

    private Listed() {}

    /// Whether an entry is a row of the list.
    public static boolean isRow(EntryVersion version) {
        return isOf(ROWS, version);
    }

    /// Whether an entry is a row, settles one, or departs from its rules.
    static boolean matters(EntryVersion version) {
        return isOf(MATTERS, version);
    }

    /// Which entries may settle a decision, or depart from its rules.
    static Predicate<EntryVersion> mayBelong(CaseEvent decision) {
        Set<Class<?>> types =
                Stream.<Class<?>>concat(
                                Awaited.settling(decision).stream(),
                                Stream.of(RuleOverridden.class))
                        .collect(Collectors.toUnmodifiableSet());
        return version -> isOf(types, version);
    }

    private static boolean isOf(Set<Class<?>> types, EntryVersion version) {
        return EntryTypes.of(version).filter(types::contains).isPresent();
    }
}
