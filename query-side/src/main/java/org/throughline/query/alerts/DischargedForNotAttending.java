package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.AdultEventKind;
import org.throughline.schema.cases.facts.AdultServiceEventLinked;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.NonAttendanceResponse;
import org.throughline.schema.cases.facts.ServiceWithdrawn;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.facts.WithdrawalReason;
import org.throughline.schema.cases.facts.WithdrawnBy;
import org.throughline.schema.time.Truth;

/// A service discharged a child for not being brought, or an adult on whom a child depends for not
/// attending, and nobody took it up (R118). A young person's own choice is no discharge.
final class DischargedForNotAttending implements AlertRule {

    @Override
    public String row() {
        return "R118";
    }

    @Override
    public String title() {
        return "Discharged for not attending";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return held.entries().stream()
                .filter(each -> isOne(each.event()))
                .filter(each -> !held.isTakenUp(each.entry()))
                .flatMap(each -> alert(each, held, packs).stream())
                .toList();
    }

    private List<Alert> alert(Told told, HeldCase held, Packs packs) {
        return draft(packs, told, Truth.YES)
                .says(
                        "Discharged after appointments that were not kept, with a child behind it, and no"
                                + " record that anybody took it up.")
                .absent(held)
                .about(List.of(told.agency()))
                .alert()
                .toList();
    }

    private static boolean isOne(CaseEvent event) {
        return switch (event) {
            case WasNotBrought child ->
                    child.nonAttendance().response().contains(NonAttendanceResponse.DISCHARGED);
            case DidNotAttend adult ->
                    adult.nonAttendance().response().contains(NonAttendanceResponse.DISCHARGED)
                            && hasChild(adult.person(), !adult.dependentChildren().isEmpty());
            case ServiceWithdrawn service ->
                    service.by() == WithdrawnBy.PROVIDER
                            && service.reason() == WithdrawalReason.NOT_ATTENDING;
            case AdultServiceEventLinked linked ->
                    linked.kind() == AdultEventKind.DISCHARGED_FOR_NOT_ATTENDING
                            && hasChild(linked.adult(), !linked.dependentChildren().isEmpty());
            default -> false;
        };
    }

    private static boolean hasChild(PersonId person, boolean dependent) {
        return dependent || person.ofParentOrCarer() || person.ofChild();
    }
}
