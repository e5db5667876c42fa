package org.throughline.schema.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.sharing.NotInvited;

/// People who met or talked together. Those who attended know what was told there, not more (R35,
/// R266).
///
/// @param absent those who were invited and did not come
/// @param told the entries that were told there
/// @param convened the entry that convened it
public record Gathering(
        List<Knower> attended,
        List<Knower> absent,
        List<NotInvited> notInvited,
        Set<EntryId> told,
        @Nullable EntryId convened,
        @Nullable Means means,
        @Nullable Stated chronologyTabled,
        @Nullable Stated analysisRecorded) {}
