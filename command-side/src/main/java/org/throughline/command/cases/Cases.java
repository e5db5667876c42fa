package org.throughline.command.cases;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandMessageHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.throughline.command.store.Appended;
import org.throughline.schema.RecordedEvent;

/// Hands commands to cases. All commands of one call are one unit of work and hence one append:
/// either everything they lead to is in the log, or nothing.
///
/// A command that loses its place to another writer is handled again on the case as it then is, so
/// facts get in whatever others write, and decisions are judged anew. A refusal counts only if it
/// was given by a case fresh from the log, for what a node remembers may be behind.
public final class Cases {

    private static final int TRIES = 100;
    private static final int TRIES_TO_OPEN = 3;

    /// Waits before the next try.
    @FunctionalInterface
    public interface Pause {

        void before(int attempt) throws InterruptedException;
    }

    private final CommandMessageHandler handler;
    private final Cache cache;
    private final Pause pause;

    /// @param handler of the commands of [CaseFile]
    /// @param cache in which the repository behind the handler keeps cases
    public Cases(CommandMessageHandler handler, Cache cache, Pause pause) {
        this.handler = handler;
        this.cache = cache;
        this.pause = pause;
    }

    /// What came of commands.
    ///
    /// @param outcomes one for each command; those beside a refusal are what would have been
    /// @param rows what is in the log now, in order; empty if one was refused
    public record Settled(List<Outcome> outcomes, List<RecordedEvent> rows) {}

    /// Records what the commands lead to, unless one of them is refused: then nothing is recorded.
    ///
    /// @throws ConcurrencyException if others were faster each time
    public Settled record(List<? extends CaseCommand> commands) {
        return settled(commands, true);
    }

    /// What [#record] would answer; records nothing.
    public List<Outcome> judge(List<? extends CaseCommand> commands) {
        return settled(commands, false).outcomes();
    }

    private Settled settled(List<? extends CaseCommand> commands, boolean keep) {
        Settled settled = retried(commands, keep);
        // the first refusal has thrown the cases out of the cache
        return refused(settled.outcomes()) ? retried(commands, keep) : settled;
    }

    private Settled retried(List<? extends CaseCommand> commands, boolean keep) {
        boolean opens = commands.stream().anyMatch(CaseCommand.OpenCase.class::isInstance);
        int tries = opens ? TRIES_TO_OPEN : TRIES;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(commands, keep);
            } catch (ConcurrencyException | LockAcquisitionFailedException lost) {
                if (attempt == tries) {
                    throw lost;
                }
                await(attempt);
            }
        }
    }

    private void await(int attempt) {
        try {
            pause.before(attempt);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ConcurrencyException("interrupted between two tries");
        }
    }

    private Settled once(List<? extends CaseCommand> commands, boolean keep) {
        forgetWhatIsDecidedOn(commands);
        CommandMessage<?> first = new GenericCommandMessage<>(commands.getFirst());
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(first);
        // before the locks are released: a case that failed to change is not what the cache says
        work.onRollback(_ -> commands.forEach(command -> cache.remove(command.stream().text())));
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (CaseCommand command : commands) {
                Object answer = handler.handle(new GenericCommandMessage<>(command));
                outcomes.add(outcome(command, answer));
            }
            if (keep && !refused(outcomes)) {
                work.commit();
            } else {
                work.rollback();
            }
            return new Settled(outcomes, Appended.by(work));
        } catch (RuntimeException error) {
            abandon(work, error);
            throw error;
        } catch (Exception error) {
            abandon(work, error);
            throw new IllegalStateException("a case threw " + error.getClass().getName(), error);
        }
    }

    /// A decision is judged on the case as the log has it: what a node remembers of its own events
    /// has the times of its own clock, not those of the ledger.
    private void forgetWhatIsDecidedOn(List<? extends CaseCommand> commands) {
        commands.stream()
                .filter(CaseCommand.Decide.class::isInstance)
                .forEach(command -> cache.remove(command.stream().text()));
    }

    private static void abandon(UnitOfWork<?> work, Exception cause) {
        if (work.isActive()) {
            work.rollback(cause);
        }
    }

    private static Outcome outcome(CaseCommand command, Object answer) {
        return command instanceof CaseCommand.OpenCase opening
                ? new Outcome.Recorded(List.of(opening.opening().eventId()))
                : (Outcome) answer;
    }

    private static boolean refused(List<Outcome> outcomes) {
        return outcomes.stream().anyMatch(Outcome.Refused.class::isInstance);
    }
}
