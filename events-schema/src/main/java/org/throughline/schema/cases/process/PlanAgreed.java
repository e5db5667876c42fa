package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.Service;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A plan is agreed or revised: what is to change, how that will show, by when, and what follows if
/// not (R61, R84, R93).
///
/// @param triggersExplained whether the family had the triggers explained (R61)
/// @param revises the plan it takes the place of
/// @param wishes the entries with the child's wishes that it takes up (R109)
/// @param retrospective reason for stating an earlier plan without what rules ask of one today
/// @param override reason for agreeing a plan without what rules ask of one
public record PlanAgreed(
        Entry entry,
        PlanKind kind,
        @Nullable PersonalText summary,
        List<PlannedChange> changes,
        List<PlanTrigger> triggers,
        @Nullable Stated triggersExplained,
        List<Service> services,
        List<Knower> agreedBy,
        List<Knower> disagreedBy,
        @Nullable Knower leadProfessional,
        @Nullable EntryId revises,
        Set<EntryId> wishes,
        @Nullable PersonalText childsView,
        @Nullable PersonalText contingency,
        @Nullable When reviewBy,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
