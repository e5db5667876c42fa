package org.throughline.command.intake;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.command.ledger.LedgerCorrupted;
import org.throughline.command.store.AppendOutcomeUnknown;
import org.throughline.command.store.ClockBehindLog;
import org.throughline.command.store.EventTooLarge;
import org.throughline.command.store.StoreUnavailable;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.PersonErased;

/// What an exception is to the outside. Messages stay inside: those of a database hold values.
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final String AGAIN =
            "Send the same again with the same source and id: it is recorded once at most.";

    private Troubles() {}

    /// The problem for an exception; one that is not expected is logged by its class.
    static Problem of(Throwable error, String traceId) {
        return switch (error) {
            case NotAccepted refused -> refused.problem();
            case LedgerCorrupted found -> Trouble.LEDGER_STOPPED.problem(stopped(found.where()));
            case KeyringUnavailable _ -> Trouble.KEYRING_UNAVAILABLE.problem(AGAIN);
            case ClockBehindLog _ -> Trouble.CLOCK_BEHIND_LOG.problem(AGAIN);
            case AppendOutcomeUnknown _ -> Trouble.OUTCOME_UNKNOWN.problem(AGAIN);
            case StoreUnavailable _ -> Trouble.STORE_UNAVAILABLE.problem(AGAIN);
            case ConcurrencyException _ -> Trouble.STORE_BUSY.problem(AGAIN);
            case AggregateStreamCreationException _ ->
                    Trouble.CASE_ALREADY_OPEN.problem("A case is opened once.");
            case AggregateNotFoundException _ ->
                    Trouble.UNKNOWN_CASE.problem("Open the case first.");
            case EventTooLarge _ ->
                    Trouble.TOO_LARGE.problem(
                            "One event has more or longer texts than the log takes.");
            case PersonErased _ ->
                    Trouble.PERSON_ERASED.problem(
                            "Nothing more can be recorded about this person in this case.");
            default -> unexpected(error, traceId);
        };
    }

    /// What to do about it, with the place and no value.
    static String stopped(String where) {
        return "Nothing is signed: "
                + where
                + ". Keep everything as it is and run throughline doctor.";
    }

    private static Problem unexpected(Throwable error, String traceId) {
        if (error instanceof EventStoreException) {
            LOG.error("The log failed: {}, trace {}", error.getClass().getName(), traceId);
            return Trouble.STORE_UNAVAILABLE.problem(AGAIN);
        }
        Throwable cause = error.getCause();
        LOG.error(
                "Unexpected: {} caused by {}, trace {}",
                error.getClass().getName(),
                cause == null ? "nothing" : cause.getClass().getName(),
                traceId);
        return Trouble.INTERNAL.problem("Name the trace id to whoever runs this service.");
    }
}
