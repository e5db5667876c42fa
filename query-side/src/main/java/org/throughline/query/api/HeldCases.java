package org.throughline.query.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.query.access.Reader;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.questions.Inquiry;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.agencies.AgencyId;

/// Makes of what a lens shows the case that rules and questions look at.
final class HeldCases {

    /// Who only declares an emergency, or that it holds something, has submitted nothing.
    private static final Set<String> GIVES_NOTHING =
            Set.of("emergency-access-declared.v1", "holding-declared.v1");

    private final CaseReads cases;
    private final Texts texts;

    HeldCases(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// The case as its reader may see it.
    HeldCase of(Lens lens) {
        return new HeldCase(
                cases.asOf(lens),
                lens.status().reconstructed(),
                kinds(lens),
                texts.told(lens.seen()));
    }

    /// The same with what is kept from the reader, for a number.
    HeldCase withWithheld(Lens lens, HeldCase held) {
        return held.with(texts.told(lens.withWithheld()));
    }

    /// The case with the agencies that gave it nothing. An agency is told of none.
    Inquiry inquiry(Lens lens, Reader reader) {
        HeldCase held = of(lens);
        if (reader.agency() != null) {
            return new Inquiry(held, Set.of(), lens.status().onRecord());
        }
        Set<AgencyId> silent = new HashSet<>(held.registered());
        lens.withWithheld().stream()
                .filter(each -> !GIVES_NOTHING.contains(each.version().type()))
                .forEach(each -> silent.remove(each.version().agency()));
        return new Inquiry(held, silent, lens.status().onRecord());
    }

    private Map<AgencyId, String> kinds(Lens lens) {
        Map<AgencyId, String> kinds = new HashMap<>();
        for (CasefileTable.Registered each :
                cases.agencies(lens.question().at(lens.position())).agencies()) {
            kinds.put(AgencyId.of(each.id()), each.kind());
        }
        return kinds;
    }
}
