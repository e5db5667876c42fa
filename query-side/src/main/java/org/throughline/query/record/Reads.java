package org.throughline.query.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ledger.Position;
import org.throughline.query.answer.LedgerPoint;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.feed.Projections;
import org.throughline.schema.EventSource;
import org.throughline.schema.LogBehind;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;

/// Reads projections at one position of the log. Positions and rows are read in one snapshot, so
/// that an answer is whole or not given at all.
public final class Reads {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Projections projections;
    private final EventSource log;
    private final TransactionTemplate snapshot;

    public Reads(Projections projections, EventSource log, PlatformTransactionManager database) {
        this.projections = projections;
        this.log = log;
        this.snapshot = new TransactionTemplate(database);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Reads at the position asked for, or else as far as all projections have come. Waits a little
    /// for projections that are behind.
    ///
    /// @throws Problem if the log has not come so far, or the projections do not in time
    public <T> T at(Question question, Function<Moment, T> read) {
        Long wanted = wanted(question);
        if (wanted != null && !projections.await(wanted, LONGEST_WAIT)) {
            throw Problem.notYetProjected();
        }
        return attempt(wanted, read).orElseThrow(Problem::notYetProjected);
    }

    private <T> Optional<T> attempt(@Nullable Long wanted, Function<Moment, T> read) {
        Optional<T> answer = snapshot.execute(_ -> inSnapshot(wanted, read));
        return answer == null ? Optional.empty() : answer;
    }

    private <T> Optional<T> inSnapshot(@Nullable Long wanted, Function<Moment, T> read) {
        projections.throughTheDoor();
        long reached = projections.position();
        if (wanted != null && wanted > reached) {
            return Optional.empty();
        }
        return Optional.of(
                read.apply(
                        new Moment(
                                wanted == null ? reached : wanted,
                                reached,
                                projections.leftOut())));
    }

    private @Nullable Long wanted(Question question) {
        Long asked = question.ledger() == null ? null : position(question.ledger(), "ledger");
        if (question.after() == null) {
            return asked;
        }
        long pinned = question.after().position();
        position(new LedgerPoint.At(pinned), "ledger");
        if (asked != null && asked != pinned) {
            throw Problem.badParameters(
                    List.of(
                            new Problem.Fault(
                                    "after",
                                    "bad-parameter",
                                    "The cursor belongs to another position of the log.",
                                    "Send after without ledger.")));
        }
        return pinned;
    }

    /// Where a point of the log is.
    ///
    /// @param parameter by which it was asked for
    /// @throws Problem if the log has not come so far, or not to this node
    long position(LedgerPoint point, String parameter) {
        return switch (point) {
            case LedgerPoint.At(long position) -> {
                if (!holds(Position.of(position))) {
                    throw Problem.ledgerInTheFuture(parameter);
                }
                yield position;
            }
            case LedgerPoint.Time(Instant instant) -> {
                // Beyond the last event the position of an instant is not known for ever yet.
                if (instant.isAfter(timeOf(log.head()))) {
                    throw Problem.ledgerInTheFuture(parameter);
                }
                yield log.positionAt(instant).value();
            }
        };
    }

    private boolean holds(Position position) {
        try {
            return log.holds(position);
        } catch (LogBehind _) {
            throw Problem.notYetProjected();
        }
    }

    /// When the event at a position came in.
    Instant timeOf(Position position) {
        return log.readAt(List.of(position)).stream()
                .map(RecordedEvent::ledgerTime)
                .findFirst()
                .orElse(Instant.MIN);
    }

    /// Where in the log something is read.
    ///
    /// @param position as of which it is asked for
    /// @param head how far all projections have come: rights are judged by what stands there
    /// @param leftOut cases of which nobody can say what stands at the head, so they are not shown
    public record Moment(long position, long head, Set<CaseId> leftOut) {

        /// The same snapshot, asked for as of another position that it holds.
        Moment at(long other) {
            return new Moment(other, head, leftOut);
        }

        /// Nothing is said of a case of which a projection knows a part.
        ///
        /// @throws Problem if a projection could not take in an event of the case
        void requireWhole(CaseId id) {
            if (leftOut.contains(id)) {
                throw Problem.notYetProjected();
            }
        }
    }
}
