package org.throughline.query.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.RequestAnswer;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;

/// Requests and what replies to them (R32, R108).
public final class Requests {

    private Requests() {}

    /// Whom an entry asks for something.
    public static List<AgencyId> asked(CaseEvent event) {
        return switch (event) {
            case ActionRequested each -> agencies(each.askedOf().stream());
            case ReferralMade each -> List.of(each.to());
            case StatusCheckRequested each -> agencies(Stream.of(each.askedOf()));
            case AdviceSought each -> agencies(Stream.of(each.askedOf()));
            case SignificanceReviewRequested each -> agencies(Stream.of(each.askedOf()));
            default -> List.of();
        };
    }

    private static List<AgencyId> agencies(Stream<Knower> some) {
        return some.flatMap(each -> Stream.ofNullable(each.agency())).toList();
    }

    /// The first entry that replies to a request.
    public static Optional<Told> reply(Told asked, HeldCase held) {
        return held.naming(asked.entry()).stream()
                .filter(each -> isReply(each.event()))
                .findFirst();
    }

    private static boolean isReply(CaseEvent event) {
        return switch (event) {
            case RequestAnswered answer ->
                    answer.answer() != RequestAnswer.NO_ANSWER
                            && answer.answer() != RequestAnswer.NOT_STATED;
            case ReferralDecided _,
                    ManagementDecisionRecorded _,
                    StatusCheckPerformed _,
                    StatusCheckRefused _,
                    AdviceGiven _,
                    SignificanceReviewCompleted _ ->
                    true;
            default -> false;
        };
    }
}
