package org.throughline.query.alerts;

import java.util.Comparator;
import java.util.List;
import org.throughline.schema.time.When;

/// The rules there are.
public final class AlertRules {

    private static final Comparator<Alert> ORDER =
            Comparator.comparing(Alert::since, When.ORDER)
                    .thenComparingInt(each -> number(each.row()))
                    .thenComparingLong(each -> each.evidence().getFirst().position())
                    .thenComparing(Alert::says)
                    .thenComparing(each -> each.agencies().stream().sorted().toList().toString());

    private static final List<AlertRule> ALL =
            List.of(
                    new ConcernsNotSeenTogether(),
                    new AssessedAnewFromNothing(),
                    new AnotherInjury(),
                    new SentNotOpened(),
                    new ReceivedNotActedOn(),
                    new InvolvedNotInvited(),
                    new SentAfterClosure(),
                    new ChildNotExamined(),
                    new AdultInNoAssessment(),
                    new NotSeenAlone(),
                    new ViewNotActedOnWithoutReason(),
                    new ClosedWithoutConsultation(),
                    new NotToldOfClosure(),
                    new DischargedForNotAttending(),
                    new AskedNotAnswered(),
                    new OtherChildrenNotConsidered(),
                    new NewAdultInHome(),
                    new MissingOften(),
                    new NoAgreedResponse(),
                    new AppointmentsMissed(),
                    new VeryManyAppointments(),
                    new OffRollDestinationUnknown(),
                    new MeetingWithoutAnalysis());

    private AlertRules() {}

    /// In the order of their rows.
    public static List<AlertRule> all() {
        return ALL;
    }

    /// The alerts that stand, in order of since when, those without a date last.
    public static List<Alert> alerts(HeldCase held, Packs packs) {
        return ALL.stream()
                .flatMap(each -> each.alerts(held, packs).stream())
                .sorted(ORDER)
                .toList();
    }

    private static int number(String row) {
        return Integer.parseInt(row.substring(1));
    }
}
