package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Stated;

/// A senior manager secures an agency's records against loss or interference (R177, R179).
///
/// @param recordsOf the agency whose records they are, if not the one that states it
/// @param holder who keeps them
/// @param originalsRetained whether staff who need them work with copies (R179)
/// @param review the referral or decision that made it necessary
public record RecordsSecured(
        Entry entry,
        @Nullable AgencyId recordsOf,
        @Nullable PostHolder by,
        @Nullable PostHolder holder,
        @Nullable EntryId review,
        List<SecuredRecord> manifest,
        Stated complete,
        Stated originalsRetained,
        Stated legalHold,
        @Nullable PersonalText note,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}
