package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// The other area takes a case on, in full or in part, or does not (R42).
///
/// @param transfer the entry that asked for it
/// @param since from when it is theirs
/// @param historyReceived whether the history came with it
/// @param conference the conference that passed it over
public record AreaTransferAccepted(
        Entry entry,
        TransferAnswer answer,
        @Nullable EntryId transfer,
        @Nullable Knower by,
        @Nullable When since,
        @Nullable Stated historyReceived,
        @Nullable EntryId conference,
        @Nullable PersonalText conditions,
        List<FollowUp> open)
        implements ProcessEvent {}
