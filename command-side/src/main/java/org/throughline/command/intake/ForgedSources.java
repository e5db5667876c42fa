package org.throughline.command.intake;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessForm;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes down that an account tried to record for another agency, with the looks at the case.
final class ForgedSources {

    private final Looks looks;
    private final NewIds ids;
    private final InstantSource clock;

    ForgedSources(Looks looks, NewIds ids, InstantSource clock) {
        this.looks = looks;
        this.ids = ids;
        this.clock = clock;
    }

    /// A case that does not exist has no stream to write it in.
    void refused(Caller caller, CaseId caseId) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("at", clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
        data.put("account", caller.account());
        caller.agency().ifPresent(agency -> data.put("agency", agency.text()));
        data.put("role", Kebab.text(caller.role()));
        data.put("purpose", Kebab.text(Purpose.RECORD_KEEPING));
        data.put("outcome", Kebab.text(AccessOutcome.REFUSED));
        data.put("view", Kebab.text(AccessView.SUBMISSION));
        data.put("form", Kebab.text(AccessForm.JSON));
        looks.take(List.of(new Looks.Look(ids.event(), caseId, data)));
    }
}
