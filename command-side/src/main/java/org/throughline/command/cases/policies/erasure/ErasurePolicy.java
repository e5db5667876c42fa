package org.throughline.command.cases.policies.erasure;

import java.time.Instant;
import java.util.Optional;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.amendment.TextsErased;

/// One rule about erasures. It looks at what is asked for and the case, and has no effect.
interface ErasurePolicy {

    /// The refusal, or empty if the rule has nothing against the erasure.
    Optional<Refusal> judge(TextsErased erasure, CaseState state, Instant now);
}
