package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.review.RecordsSecured;

/// Whoever secures records lists them, says who keeps them, and whether they are on legal hold
/// (R177). What was on the list can then be asked for again.
final class SecuringSaysWhatAndWhere implements Policy<RecordsSecured> {

    @Override
    public Optional<Refusal> judge(
            RecordsSecured recordsSecured, CaseState state, Circumstances circumstances) {
        return Missing.by(RuleCode.RECORDS_SECURED_INCOMPLETELY)
                .unless(!recordsSecured.manifest().isEmpty(), "/manifest")
                .unless(saysWho(recordsSecured.holder()), "/holder")
                .unless(recordsSecured.legalHold() != Stated.NOT_STATED, "/legalHold")
                .refusal();
    }

    private static boolean saysWho(@Nullable PostHolder holder) {
        return holder != null
                && (holder.agency() != null
                        || holder.kind() != null
                        || holder.worker() != null
                        || holder.post() != null);
    }
}
