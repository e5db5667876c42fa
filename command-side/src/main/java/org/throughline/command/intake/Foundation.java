package org.throughline.command.intake;

import java.time.InstantSource;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.throughline.command.cases.Cases;
import org.throughline.command.store.EventRows;
import org.throughline.ledger.Origin;
import org.throughline.schema.EventSource;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonKeys;

/// What the intake stands on.
///
/// @param hasEvents asks the log whether a stream has begun
/// @param gateway to commands that are not a case's
/// @param looks where looks at cases are appended
public record Foundation(
        EventCodec codec,
        EventSource log,
        EventRows rows,
        Predicate<StreamId> hasEvents,
        Origin origin,
        PersonKeys keys,
        LogKey logKey,
        Cases cases,
        CommandGateway gateway,
        LookLog looks,
        NewIds ids,
        InstantSource clock) {}
