package org.throughline.command.cases.policies.erasure;

import java.time.Instant;
import java.util.Optional;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.amendment.TextsErased;

/// Nothing is erased while an agency holds the record for proceedings, an inquiry or a review
/// (R177).
public final class LegalHoldStopsErasure implements ErasurePolicy {

    @Override
    public Optional<Refusal> judge(TextsErased erasure, CaseState state, Instant now) {
        return state.onHold()
                ? Optional.of(new Refusal(RuleCode.ERASURE_UNDER_LEGAL_HOLD, "/people"))
                : Optional.empty();
    }
}
