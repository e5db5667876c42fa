package org.throughline.command.store;

import javax.crypto.SecretKey;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/// Settings of a [PostgresEventStorageEngine]; what must be there comes in with `over`.
public final class EngineBuilder extends BatchingEventStorageEngine.Builder {

    private static final int EVENTS_AT_ONCE = 2_000;

    final LogDatabase database;
    final RowCodec codec;
    final AppendSignal signal;
    PersistenceExceptionResolver conflicts = SqlFault::isUniqueViolation;
    PostgresEventStorageEngine.EventTimes times = _ -> null;
    @Nullable SnapshotRows snapshots;
    boolean upcasts;

    EngineBuilder(LogDatabase database, RowCodec codec, AppendSignal signal) {
        this.database = database;
        this.codec = codec;
        this.signal = signal;
        eventSerializer(DecodedSerializer.INSTANCE);
        snapshotSerializer(DecodedSerializer.INSTANCE);
        // Most streams come in one trip: each further one sorts what is left of the stream anew.
        batchSize(EVENTS_AT_ONCE);
    }

    /// Keeps snapshots. Without this call none is written and none is read.
    ///
    /// @param key of the HMAC-SHA256 under which a snapshot counts as ours
    public EngineBuilder snapshots(SnapshotCodec snapshotCodec, SecretKey key) {
        this.snapshots = new SnapshotRows(database, snapshotCodec, key);
        return this;
    }

    /// Says which refusals are conflicts between writers: unique violations unless set.
    @Override
    public EngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
        this.conflicts = resolver;
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    /// Upcasters besides the row codec, which reads every version there is; for Axon's own suites.
    @Override
    public EngineBuilder upcasterChain(EventUpcaster upcasters) {
        this.upcasts = upcasters != NoOpEventUpcaster.INSTANCE;
        super.upcasterChain(upcasters);
        return this;
    }

    /// Ledger times that do not come from PostgreSQL's clock; for Axon's own suites.
    EngineBuilder times(PostgresEventStorageEngine.EventTimes proposed) {
        this.times = proposed;
        return this;
    }

    public PostgresEventStorageEngine build() {
        return new PostgresEventStorageEngine(this);
    }
}
