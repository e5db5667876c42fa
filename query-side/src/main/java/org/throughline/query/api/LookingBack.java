package org.throughline.query.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.answer.Question;
import org.throughline.query.record.CaseReads;
import org.throughline.schema.agencies.AgencyId;

/// The agencies that look back on a case; what they learn in doing so was not held at the time.
final class LookingBack {

    private LookingBack() {}

    static Set<AgencyId> of(CaseReads cases, Question question) {
        return cases.agencies(question).agencies().stream()
                .filter(each -> HeldCase.looksBack(each.kind()))
                .map(each -> AgencyId.of(each.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
