package org.throughline.command.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Axon's door to the log. Positions are dense and become visible in order, so a token is one
/// number and there are no gaps to look for.
///
/// An append is its own transaction, durable when the call returns, and joins no other: the command
/// bus must have none, and no subscribing event handler may rely on a rollback. Exceptions hold no
/// value of an event, nor do their causes.
public class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private final EventReads reads;
    private final GroupCommit commits;
    private final RowCodec codec;
    private final AppendSignal signal;
    private final EventTimes times;
    private final PersistenceExceptionResolver conflicts;
    private final @Nullable SnapshotRows snapshots;
    private final boolean upcasts;

    protected PostgresEventStorageEngine(EngineBuilder builder) {
        super(builder);
        this.reads = new EventReads(builder.database);
        this.commits = new GroupCommit(builder.database.writer());
        this.codec = builder.codec;
        this.signal = builder.signal;
        this.times = builder.times;
        this.conflicts = builder.conflicts;
        this.snapshots = builder.snapshots;
        this.upcasts = builder.upcasts;
    }

    /// Proposes the ledger time of an event; null for PostgreSQL's clock inside the lock.
    interface EventTimes {
        @Nullable Instant of(EventMessage<?> event);
    }

    /// Starts the settings of an engine.
    ///
    /// @param signal told after each append of this engine
    public static EngineBuilder over(LogDatabase database, RowCodec codec, AppendSignal signal) {
        return new EngineBuilder(database, codec, signal);
    }

    /// @throws DuplicateSubmission if a natural key is taken
    /// @throws ClockBehindLog if the last event lies in the future
    /// @throws AppendOutcomeUnknown if the connection was lost meanwhile
    /// @throws StoreUnavailable if nothing was appended and the same may succeed later
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = codec.encodeAll(events);
        try {
            Appended.note(commits.append(rows, proposed(events)));
        } catch (SqlFault fault) {
            handlePersistenceException(fault, events.getFirst());
        }
        signal.appended();
    }

    private List<@Nullable Instant> proposed(List<? extends EventMessage<?>> events) {
        List<@Nullable Instant> proposed = new ArrayList<>();
        events.forEach(event -> proposed.add(times.of(event)));
        return proposed;
    }

    /// As Axon's, but says nothing of the event.
    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        SqlFault fault = (SqlFault) exception;
        if (!conflicts.isDuplicateKeyViolation(fault)) {
            throw LogDatabase.translated(fault);
        }
        if (failedEvent instanceof DomainEventMessage<?> first && first.getSequenceNumber() == 0) {
            throw new AggregateStreamCreationException(
                    "the stream has a first event already", fault);
        }
        throw new ConcurrencyException("the stream has grown since it was loaded", fault);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (snapshots != null) {
            snapshots.store(snapshot);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots == null
                ? Stream.empty()
                : snapshots.latest(aggregateIdentifier).stream().map(DecodedEvent::domain);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return reads.ofStream(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(row -> DecodedEvent.domain((DomainEventMessage<?>) codec.decode(row)))
                .toList();
    }

    /// As Axon's, but without its way through serializers and upcasters where there are none: the
    /// row codec has done what they would do.
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        if (upcasts) {
            return super.readEvents(aggregateIdentifier, firstSequenceNumber);
        }
        StreamPages pages =
                new StreamPages(
                        batchSize(),
                        firstSequenceNumber,
                        (from, limit) -> reads.ofStream(aggregateIdentifier, from, limit),
                        codec);
        return DomainEventStream.of(StreamSupport.stream(pages, false), pages::lastSeq);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        long after = lastToken == null ? 0 : lastToken.position().orElseThrow();
        return reads.after(after, batchSize).stream()
                .map(row -> DecodedEvent.tracked(row.position(), codec.decode(row)))
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = reads.lastSeq(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /// Before the first event, also of an empty log.
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reads.head());
    }

    /// Before the first event whose ledger time is at or after the instant.
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reads.positionAt(dateTime.minusNanos(1)));
    }
}
