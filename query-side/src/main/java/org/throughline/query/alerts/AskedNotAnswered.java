package org.throughline.query.alerts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// An action was asked for, and there is neither the action nor an answer with a reason (R121).
final class AskedNotAnswered implements AlertRule {

    @Override
    public String row() {
        return "R121";
    }

    @Override
    public String title() {
        return "Asked for, not answered";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return held.all(ActionRequested.class).stream()
                .flatMap(each -> alert(each, held, packs))
                .toList();
    }

    private Stream<Alert> alert(Fact<ActionRequested> asked, HeldCase held, Packs packs) {
        List<Told> naming = held.naming(asked.entry());
        if (held.isTakenUp(asked.entry())
                || naming.stream().anyMatch(each -> settles(each.event(), asked.entry()))) {
            return Stream.empty();
        }
        Optional<Told> unreasoned =
                naming.stream().filter(each -> each.event() instanceof RequestAnswered).findFirst();
        int days = packs.of(asked.happened()).number(this, "days");
        When due = due(asked.event());
        Truth lapsed =
                due == null
                        ? Days.lapsed(asked.happened(), days, held.at())
                        : Days.past(due, held.at());
        Draft draft =
                draft(packs, asked.told(), unreasoned.isPresent() ? Truth.YES : lapsed)
                        .about(Who.agencies(asked.event().askedOf()))
                        .tell(Who.agencies(asked.event().by()))
                        .tell(Who.agencies(asked.event().askedOf()))
                        .tell(List.of(asked.agency()))
                        .rests(unreasoned.stream().toList());
        return unreasoned
                .map(
                        answer ->
                                draft.since(answer.happened())
                                        .says(
                                                "An action was asked for, and the answer gives neither the action nor"
                                                        + " a reason."))
                .orElseGet(
                        () ->
                                draft.since(
                                                due == null
                                                        ? Days.after(asked.happened(), days)
                                                        : Days.after(due, 1))
                                        .says(
                                                "An action was asked for, and no record of an answer.")
                                        .absent(held))
                .alert();
    }

    private static @Nullable When due(ActionRequested asked) {
        return asked.due() == null || !asked.due().stated() ? null : asked.due();
    }

    private static boolean settles(CaseEvent event, EntryId asked) {
        return switch (event) {
            case ManagementDecisionRecorded decision -> asked.equals(decision.askedFor());
            case RequestAnswered answer ->
                    asked.equals(answer.request())
                            && switch (answer.answer()) {
                                case DONE, AGREED -> true;
                                case DONE_IN_PART, OTHER_ACTION, DECLINED ->
                                        answer.reason() != null;
                                case PASSED_ON -> answer.passedTo() != null;
                                case NO_ANSWER, NOT_STATED -> false;
                            };
            default -> false;
        };
    }
}
