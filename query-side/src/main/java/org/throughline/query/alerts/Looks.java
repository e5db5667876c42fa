package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.SectionKind;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.StrategyQuestion;
import org.throughline.schema.time.Truth;

/// Where somebody looked at all of it together (R4, R16).
final class Looks {

    private final HeldCase held;
    private final List<Told> looks;

    Looks(HeldCase held) {
        this.held = held;
        this.looks = held.entries().stream().filter(each -> isOne(each.event())).toList();
    }

    private static boolean isOne(CaseEvent event) {
        return switch (event) {
            case AssessmentCompleted assessment ->
                    assessment.sections().stream()
                            .anyMatch(each -> each.kind() == SectionKind.CUMULATIVE_CONCERN);
            case ManagementOverviewRecorded overview -> overview.historyConsidered() == Stated.YES;
            case SignificanceReviewCompleted review -> review.wholeRecordRead() == Stated.YES;
            case StrategyDiscussionHeld discussion ->
                    discussion.answers().stream()
                            .anyMatch(each -> each.question() == StrategyQuestion.HISTORY);
            default -> false;
        };
    }

    /// Whether an entry was taken up, or lies before a look at all of it.
    Truth cover(Told entry) {
        if (held.isTakenUp(entry.entry())) {
            return Truth.YES;
        }
        return looks.stream()
                .map(each -> entry.happened().before(each.happened()))
                .reduce(Truth.NO, Truth::or);
    }
}
