package org.throughline.command.cases.policies.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Closure;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;

/// What a closure rests on stood in the log by the end of the day on which it is said to have been
/// decided (R114). A date in the past is not a way round the consultation, and a closure that rests
/// on no proposal is not dated before the day on which it comes in.
final class ClosureIsNotBackDated implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        Instant end =
                caseClosed
                        .entry()
                        .happened()
                        .latest()
                        .map(ClosureIsNotBackDated::endOfDay)
                        .orElse(Instant.MIN);
        Instant restsOn =
                state.proposal(caseClosed.proposal())
                        .map(ClosureIsNotBackDated::inLogLast)
                        .orElse(circumstances.receivedAt());
        return restsOn.isAfter(end)
                ? Optional.of(new Refusal(RuleCode.DECISION_BACK_DATED, "/happened"))
                : Optional.empty();
    }

    private static Instant inLogLast(Closure closure) {
        Stream<Instant> asked = closure.asked().values().stream().map(Closure.Asked::inLog);
        Stream<Instant> answered =
                closure.answered().values().stream().map(Closure.Answered::inLog);
        return Stream.concat(asked, answered)
                .max(Comparator.naturalOrder())
                .orElse(closure.inLog());
    }

    /// The end of the day in the United Kingdom that the last instant before `latest` lies in.
    private static Instant endOfDay(Instant latest) {
        LocalDate day = latest.minus(1, ChronoUnit.MICROS).atZone(UK).toLocalDate();
        return day.plusDays(1).atStartOfDay(UK).toInstant();
    }

    private static final ZoneId UK = ZoneId.of("Europe/London");
}
