package org.throughline.command.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.command.cases.CaseCommand;
import org.throughline.command.cases.Cases;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import tools.jackson.databind.node.ObjectNode;

/// Records what was prepared and says what the log made of it.
final class Recorder {

    private static final int ROUNDS = 3;
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Preparation preparation;
    private final Commands commands;
    private final Cases cases;
    private final Answers answers;

    Recorder(Preparation preparation, Commands commands, Cases cases, Answers answers) {
        this.preparation = preparation;
        this.commands = commands;
        this.cases = cases;
        this.answers = answers;
    }

    /// Prepares and records one submission. If another call records the same meanwhile, this one
    /// finds it in the next round.
    Result.Done one(Submission submission) {
        for (int round = 1; ; round++) {
            try {
                return switch (preparation.prepare(submission, new Pending())) {
                    case Step.Known known -> again(known);
                    case Prepared prepared -> together(List.of(prepared)).getFirst();
                };
            } catch (DuplicateSubmission duplicate) {
                if (round == ROUNDS) {
                    throw duplicate;
                }
            }
        }
    }

    Result.Done again(Step.Known known) {
        return new Result.Done(OK, answers.again(known));
    }

    /// The same for one that repeats another.
    Result.Done again(Result.Done first) {
        return new Result.Done(OK, first.answer().deepCopy().put("duplicate", true));
    }

    /// Records all in one append, or nothing.
    ///
    /// @throws NotAccepted naming every refusal
    /// @throws DuplicateSubmission if one of them was recorded meanwhile
    List<Result.Done> together(List<Prepared> all) {
        Map<EventId, RecordedEvent> recorded =
                append(all).stream()
                        .collect(Collectors.toMap(RecordedEvent::eventId, Function.identity()));
        return all.stream().map(each -> done(recorded, each.eventId())).toList();
    }

    /// As [#together], for those who want no answers.
    ///
    /// @return what is in the log now
    List<RecordedEvent> append(List<Prepared> all) {
        List<Commands.Planned> plan = commands.plan(all);
        Cases.Settled settled = cases.record(commandsOf(plan));
        RefusedDecisions refused = RefusedDecisions.of(plan, settled.outcomes());
        if (!refused.isEmpty()) {
            throw new NotAccepted(refused.problem());
        }
        return settled.rows();
    }

    private Result.Done done(Map<EventId, RecordedEvent> recorded, EventId id) {
        RecordedEvent row = recorded.get(id);
        if (row == null) {
            throw new IllegalStateException("what was appended is in the log");
        }
        ObjectNode answer = answers.recorded(row);
        return new Result.Done(CREATED, answer);
    }

    /// What the rules would have against the last of these, if the ones before it were recorded.
    RefusedDecisions judge(List<Prepared> all) {
        List<Commands.Planned> plan = commands.plan(all);
        return RefusedDecisions.of(plan, cases.judge(commandsOf(plan)));
    }

    private static List<CaseCommand> commandsOf(List<Commands.Planned> plan) {
        return plan.stream().map(Commands.Planned::command).toList();
    }
}
