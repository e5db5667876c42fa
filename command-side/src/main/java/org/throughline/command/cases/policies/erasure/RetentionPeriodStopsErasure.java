package org.throughline.command.cases.policies.erasure;

import java.time.Instant;
import java.util.Optional;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.amendment.TextsErased;

/// Nobody's record is erased before the last period is over for which an agency says that it is
/// kept.
public final class RetentionPeriodStopsErasure implements ErasurePolicy {

    @Override
    public Optional<Refusal> judge(TextsErased erasure, CaseState state, Instant now) {
        return state.retentions().stream()
                        .anyMatch(each -> each.concerns(erasure.people()) && each.runs(now))
                ? Optional.of(new Refusal(RuleCode.ERASURE_BEFORE_RETENTION_ENDS, "/people"))
                : Optional.empty();
    }
}
