package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RiskLevel;
import org.throughline.schema.time.When;

/// A young person at high risk is put to a panel that manages risk (R69).
///
/// @param level as whoever refers judges it
/// @param sought what the panel is asked for
public record RiskPanelReferred(
        Entry entry,
        @Owner PersonId person,
        @Nullable Knower panel,
        @Nullable Knower by,
        Set<ConcernKind> kinds,
        RiskLevel level,
        Set<EntryId> concerning,
        @Nullable When answerDue,
        @Nullable PersonalText reason,
        @Nullable PersonalText sought)
        implements ProcessEvent {}
