package org.throughline.query.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.SeenTogether;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.facts.FileChronology;
import org.throughline.schema.cases.facts.FileChronologyStated;
import org.throughline.schema.cases.facts.RecordGapDeclared;
import org.throughline.schema.cases.facts.RecordLost;
import org.throughline.schema.time.Truth;

/// Who gave what to the record, where it has gaps, and what somebody looked at together (R4, R7,
/// R20, R140, R260).
final class RecordQuestions {

    private RecordQuestions() {}

    static List<Item> submitted(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (AgencyId agency : to.held().involved()) {
            items.add(
                    to.held().entries().stream()
                            .filter(each -> each.agency().equals(agency))
                            .findFirst()
                            .map(each -> Item.yes("On record", null, agency, each))
                            .orElseGet(() -> given(to, agency)));
        }
        return items;
    }

    /// What only a later reader understands is on record too; it cannot be shown as evidence.
    private static Item given(Inquiry to, AgencyId agency) {
        return to.onRecord().contains(agency)
                ? new Item(AnswerState.YES, "On record", null, agency, null, List.of())
                : to.nothing("anything it gave", null, agency);
    }

    static List<Item> gaps(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Fact<FileChronologyStated> each : held.all(FileChronologyStated.class)) {
            AgencyId holder = each.event().holder().agency();
            switch (each.event().state()) {
                case COMPLETE ->
                        items.add(Item.yes("A complete chronology", null, holder, each.told()));
                case NOT_COMPLETE, NONE ->
                        items.add(Item.no(words(each.event().state()), null, holder, each.told()));
                case NOT_STATED ->
                        items.add(to.nothing("a complete chronology", each.told(), holder));
            }
        }
        for (Fact<RecordGapDeclared> each : held.all(RecordGapDeclared.class)) {
            items.add(
                    Item.no("A gap is declared", null, each.agency(), each.told())
                            .because(Kebab.text(each.event().reason())));
        }
        for (Fact<RecordLost> each : held.all(RecordLost.class)) {
            items.add(
                    Item.no("A record is lost", null, each.agency(), each.told())
                            .because(Kebab.text(each.event().loss())));
        }
        return items;
    }

    private static String words(FileChronology state) {
        return state == FileChronology.NONE ? "No chronology" : "No complete chronology";
    }

    static List<Item> concerns(Inquiry to) {
        return together(to, SeenTogether::isConcern);
    }

    static List<Item> injuries(Inquiry to) {
        return together(to, SeenTogether::isInjury);
    }

    static List<Item> missed(Inquiry to) {
        return together(to, SeenTogether::isMissedAppointment);
    }

    /// In order of what happened, whatever agency recorded it.
    private static List<Item> together(Inquiry to, Predicate<CaseEvent> which) {
        SeenTogether together = new SeenTogether(to.held());
        List<Item> items = new ArrayList<>();
        for (Told each : to.held().entries()) {
            if (which.test(each.event())) {
                items.add(
                        together.cover(each) == Truth.YES
                                ? Item.yes("Looked at with the others", each, each.agency(), each)
                                : to.nothing("a look at it with the others", each, each.agency()));
            }
        }
        return items;
    }
}
