package org.throughline.command.intake;

import java.util.List;
import java.util.Set;
import org.throughline.command.imports.EntryDay;
import org.throughline.command.imports.Recording;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.sealing.PersonErased;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The intake as an import sees it: the same steps as for an event that comes alone.
final class ImportRecording implements Recording {

    /// No request waits for the answer, so none is named.
    private static final String TRACE = "import";

    private final Reception reception;
    private final Preparation preparation;
    private final Agencies agencies;
    private final Streams streams;
    private final Desk desk;
    private final EntryDays days;

    ImportRecording(
            Reception reception,
            Preparation preparation,
            Agencies agencies,
            Streams streams,
            Desk desk,
            EntryDays days) {
        this.reception = reception;
        this.preparation = preparation;
        this.agencies = agencies;
        this.streams = streams;
        this.desk = desk;
        this.days = days;
    }

    @Override
    public boolean registered(AgencyId agency) {
        return agencies.find(agency).isPresent();
    }

    @Override
    public boolean hasCase(CaseId caseId) {
        return streams.exists(caseId);
    }

    @Override
    public Set<EntryDay> days(AgencyId by, CaseId caseId) {
        return days.of(by, caseId);
    }

    @Override
    public Trial trial(AgencyId by) {
        Caller caller = Caller.of(by);
        Pending pending = new Pending();
        return new Trial() {
            @Override
            public void expect(List<ObjectNode> events) {
                List<String> ids =
                        events.stream().map(event -> event.path("id").stringValue("")).toList();
                pending.lack(preparation.lacking(by, ids));
            }

            @Override
            public Verdict look(ObjectNode event) {
                return ImportRecording.this.look(event, caller, pending);
            }
        };
    }

    private Verdict look(ObjectNode event, Caller caller, Pending pending) {
        try {
            Submission submission = reception.receive(0, event, caller);
            if (pending.holds(preparation.dedupe(submission))) {
                throw Comparison.conflict(submission);
            }
            return switch (preparation.rehearse(submission, pending)) {
                case Step.Known _ -> new Verdict.Known();
                case Prepared prepared -> {
                    pending.add(prepared);
                    yield new Verdict.Fine();
                }
            };
        } catch (NotAccepted wrong) {
            return new Verdict.Wrong(faults(wrong.problem()));
        } catch (PersonErased erased) {
            return new Verdict.Wrong(faults(Troubles.of(erased, TRACE)));
        }
    }

    @Override
    public Outcome record(AgencyId by, List<ObjectNode> events) {
        try {
            List<JsonNode> batch = List.copyOf(events);
            int known = 0;
            for (Result result : desk.together(batch, Caller.of(by))) {
                known +=
                        result instanceof Result.Done done
                                        && done.answer().path("duplicate").booleanValue(false)
                                ? 1
                                : 0;
            }
            return new Outcome.Recorded(known);
        } catch (NotAccepted refused) {
            return new Outcome.Refused(faults(refused.problem()));
        } catch (RuntimeException failed) {
            return new Outcome.NotNow(code(failed));
        }
    }

    @Override
    public String code(RuntimeException failed) {
        return Troubles.of(failed, TRACE).code();
    }

    private static List<Fault> faults(Problem problem) {
        if (problem.errors().isEmpty()) {
            return List.of(new Fault(0, "", problem.code(), problem.title(), problem.detail()));
        }
        return problem.errors().stream()
                .map(
                        error ->
                                new Fault(
                                        error.item(),
                                        error.pointer(),
                                        error.code(),
                                        error.detail(),
                                        error.hint()))
                .toList();
    }
}
