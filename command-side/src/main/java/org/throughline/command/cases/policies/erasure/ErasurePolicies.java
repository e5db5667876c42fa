package org.throughline.command.cases.policies.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.amendment.TextsErased;

/// All rules about erasures.
public final class ErasurePolicies {

    private static final List<ErasurePolicy> ALL =
            List.of(new LegalHoldStopsErasure(), new RetentionPeriodStopsErasure());

    private ErasurePolicies() {}

    /// Every refusal, in the order of the rules; empty if the data may be erased.
    public static List<Refusal> judge(TextsErased erasure, CaseState state, Instant now) {
        return ALL.stream()
                .map(policy -> policy.judge(erasure, state, now))
                .flatMap(Optional::stream)
                .toList();
    }
}
