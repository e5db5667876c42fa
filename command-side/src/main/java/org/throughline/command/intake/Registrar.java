package org.throughline.command.intake;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.throughline.command.cases.RegisterAgency;
import org.throughline.command.cases.Submitted;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.command.store.EventRows;
import org.throughline.schema.Kebab;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Registers each agency once.
final class Registrar {

    /// Natural keys of registrations, apart from those of all agencies.
    private static final String SOURCE = "urn:throughline:agencies";

    private static final int TRIES = 50;
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final EventCodec codec;
    private final EventRows rows;
    private final LogKey logKey;
    private final NewIds ids;
    private final CommandGateway gateway;

    Registrar(EventCodec codec, EventRows rows, LogKey logKey, NewIds ids, CommandGateway gateway) {
        this.codec = codec;
        this.rows = rows;
        this.logKey = logKey;
        this.ids = ids;
        this.gateway = gateway;
    }

    /// One that was registered under a word that is taken stays and is answered for.
    ///
    /// @throws NotAccepted if the agency is registered as another kind, or its id is the word for
    ///   another knower
    Result.Done register(AgencyRegistered agency) {
        Dedupe dedupe = Dedupe.of(logKey, SOURCE, agency.id().text());
        for (int attempt = 1; ; attempt++) {
            Optional<RecordedEvent> row = rows.byDedupe(dedupe);
            if (row.isPresent()) {
                return new Result.Done(attempt == 1 ? OK : CREATED, answer(agency, row.get()));
            }
            notTaken(agency.id());
            try {
                gateway.sendAndWait(command(agency, dedupe));
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | DuplicateSubmission meanwhile) {
                if (attempt == TRIES) {
                    throw meanwhile;
                }
            }
        }
    }

    private static void notTaken(AgencyId id) {
        if (KnowerKind.ofWord(id.text()).isPresent()) {
            throw Trouble.AGENCY_ID_RESERVED.at(
                    0,
                    "/id",
                    "This word stands for knowers that are no agency of this id.",
                    "Send another id, such as one with the name of the place.");
        }
    }

    private RegisterAgency command(AgencyRegistered agency, Dedupe dedupe) {
        return new RegisterAgency(
                StreamId.AGENCIES,
                new Submitted(
                        StreamId.AGENCIES,
                        ids.event(),
                        agency.id(),
                        dedupe,
                        codec.submissionCommitment(null, agency.id(), agency),
                        agency));
    }

    private ObjectNode answer(AgencyRegistered asked, RecordedEvent row) {
        AgencyKind kind =
                codec.decode(row.publicPart()) instanceof Decoded.Known known
                                && known.event() instanceof AgencyRegistered registered
                        ? registered.kind()
                        : asked.kind();
        if (kind != asked.kind()) {
            throw Trouble.AGENCY_ALREADY_REGISTERED.at(
                    0,
                    "/kind",
                    "The agency was registered as another kind.",
                    "Send the kind it has, or register another id.");
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", asked.id().text())
                .put("kind", Kebab.text(kind))
                .put("eventId", row.eventId().text())
                .put("position", row.position().value())
                .put("ledgerTime", row.ledgerTime().toString());
    }
}
