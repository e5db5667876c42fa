package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// Secured records are checked for loss or interference (R178).
///
/// @param secured the entry that secured them
/// @param differing what was found changed or missing
/// @param by whose act it was, if not the author's
public record IntegrityVerified(
        Entry entry,
        IntegrityResult result,
        @Nullable EntryId secured,
        Set<IntegrityMethod> methods,
        List<SecuredRecord> differing,
        @Nullable PostHolder by,
        @Nullable EntryId review,
        @Nullable PersonalText found,
        List<FollowUp> followUps)
        implements ReviewEvent {}
