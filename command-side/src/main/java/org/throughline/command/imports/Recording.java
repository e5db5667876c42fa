package org.throughline.command.imports;

import java.util.List;
import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.node.ObjectNode;

/// Port: the intake, as far as an import needs it. Events go in as CloudEvents, as everyone's do.
public interface Recording {

    boolean registered(AgencyId agency);

    boolean hasCase(CaseId caseId);

    /// What an agency has in a case, as far as it happened on one day.
    Set<EntryDay> days(AgencyId by, CaseId caseId);

    /// A look at what would become of an agency's events, each after those before it.
    Trial trial(AgencyId by);

    /// Records all of these in one append, or none.
    Outcome record(AgencyId by, List<ObjectNode> events);

    /// The stable code of what went wrong.
    String code(RuntimeException failed);

    /// Leaves nothing behind: no event and no key.
    interface Trial {

        /// Says which events will be looked at next, so that the log is asked about all of them at
        /// once.
        void expect(List<ObjectNode> events);

        Verdict look(ObjectNode event);
    }

    /// What would become of an event.
    sealed interface Verdict {
        record Fine() implements Verdict {}

        /// It is in the log, and says the same.
        record Known() implements Verdict {}

        record Wrong(List<Fault> faults) implements Verdict {}
    }

    /// What became of a batch.
    sealed interface Outcome {
        /// All of it is in the log now.
        ///
        /// @param known how many were there before
        record Recorded(int known) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {}

        /// It may work later.
        record NotNow(String code) implements Outcome {}
    }

    /// Something against an event, without a value of it.
    ///
    /// @param item which of the events
    /// @param pointer a JSON pointer into it
    record Fault(int item, String pointer, String code, String detail, String hint) {}
}
