package org.throughline.query.alerts;

import java.util.Set;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FamilyConcernRaised;
import org.throughline.schema.cases.facts.Indicator;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.time.Truth;

/// What belongs together however many agencies recorded it, and whether somebody looked at it so.
public final class SeenTogether {

    private static final Set<Indicator> INJURIES =
            Set.of(Indicator.HEAD_INJURY, Indicator.UNEXPLAINED_INJURY, Indicator.REPEATED_INJURY);

    private final Looks looks;

    public SeenTogether(HeldCase held) {
        this.looks = new Looks(held);
    }

    /// Whether an entry was taken up, or lies before a look at all of it.
    public Truth cover(Told entry) {
        return looks.cover(entry);
    }

    public static boolean isConcern(CaseEvent event) {
        return switch (event) {
            case ConcernLogged _,
                    ReferralMade _,
                    FamilyConcernRaised _,
                    DisclosureMade _,
                    ChildTriedToTell _ ->
                    true;
            default -> false;
        };
    }

    public static boolean isInjury(CaseEvent event) {
        return switch (event) {
            case InjuryObserved injury -> injury.injured().equals(PersonId.CHILD);
            case IndicatorObserved sign -> sign.indicators().stream().anyMatch(INJURIES::contains);
            default -> false;
        };
    }

    public static boolean isMissedAppointment(CaseEvent event) {
        return event instanceof WasNotBrought || event instanceof DidNotAttend;
    }
}
