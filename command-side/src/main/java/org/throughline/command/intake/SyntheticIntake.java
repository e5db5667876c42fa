package org.throughline.command.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseNature;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import tools.jackson.databind.JsonNode;

/// Takes made-up cases in within the process, for a ledger of any size: the same checks, rules and
/// appends as over HTTP, but no accounts, so an event counts as sent by the agency that it names as
/// its source. Hence it is for logs that hold made-up cases and nothing else.
public final class SyntheticIntake {

    private static final int READ_AT_ONCE = 5_000;

    private final EventSource log;
    private final EventCodec codec;
    private final Reception reception;
    private final AllOrNothing together;
    private final Recorder recorder;
    private final Registrar registrar;

    SyntheticIntake(
            EventSource log,
            EventCodec codec,
            Reception reception,
            Preparation preparation,
            Recorder recorder,
            Registrar registrar) {
        this.log = log;
        this.codec = codec;
        this.reception = reception;
        this.together = new AllOrNothing(preparation, recorder);
        this.recorder = recorder;
        this.registrar = registrar;
    }

    /// Why events were not taken in: codes and places, never a value.
    public static final class Refused extends RuntimeException {

        private Refused(Problem problem) {
            super(
                    problem.errors().stream()
                            .limit(5)
                            .map(
                                    error ->
                                            "item %d %s %s"
                                                    .formatted(
                                                            error.item(),
                                                            error.pointer(),
                                                            error.code()))
                            .collect(Collectors.joining("; ", problem.code() + ": ", "")));
        }
    }

    /// Whether every case of the log was opened as a made-up one.
    public boolean isOpen() {
        Position at = Position.START;
        while (true) {
            List<RecordedEvent> rows = log.readAfter(at, READ_AT_ONCE);
            if (rows.isEmpty()) {
                return true;
            }
            if (rows.stream().anyMatch(this::opensOther)) {
                return false;
            }
            at = rows.getLast().position();
        }
    }

    /// The first event of a case opens it.
    private boolean opensOther(RecordedEvent row) {
        return row.seq() == 0
                && row.stream().caseId().isPresent()
                && codec.decode(row.publicPart()) instanceof Decoded.Known known
                && known.event() instanceof CaseOpened opened
                && opened.nature() != CaseNature.SYNTHETIC;
    }

    /// Registers an agency, unless it is registered.
    public void register(AgencyRegistered agency) {
        try {
            registrar.register(agency);
        } catch (NotAccepted other) {
            throw new Refused(other.problem());
        }
    }

    /// Records CloudEvents in one append. What the log holds already is passed over.
    ///
    /// @param events at most 500, in order; what they refer to lies before them
    /// @return how many were recorded
    /// @throws Refused if anything is wrong; then none is recorded
    public int record(List<? extends JsonNode> events) {
        try {
            Arrivals arrivals = Arrivals.of(events, reception, SyntheticIntake::sender);
            List<Prepared> fresh =
                    together.items(arrivals).stream()
                            .filter(Prepared.class::isInstance)
                            .map(Prepared.class::cast)
                            .toList();
            if (!fresh.isEmpty()) {
                recorder.append(fresh);
            }
            return fresh.size();
        } catch (NotAccepted wrong) {
            throw new Refused(wrong.problem());
        }
    }

    private static Caller sender(JsonNode event) {
        try {
            return Caller.of(AgencyId.ofSource(event.path("source").asString("")));
        } catch (IllegalArgumentException _) {
            return Caller.nobody();
        }
    }
}
