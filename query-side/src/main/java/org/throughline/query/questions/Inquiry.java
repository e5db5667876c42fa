package org.throughline.query.questions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;

/// A case to which questions are put.
///
/// @param silent the agencies that gave nothing to this record, as far as the reader may be told
/// @param onRecord the agencies that put something on record, be it of a type that is not known
///   here
public record Inquiry(HeldCase held, Set<AgencyId> silent, Set<AgencyId> onRecord) {

    public Inquiry {
        silent = Set.copyOf(silent);
        onRecord = Set.copyOf(onRecord);
    }

    /// Why there is no record of something.
    AnswerState silence(@Nullable AgencyId agency) {
        if (held.rebuilt()) {
            return AnswerState.SOURCE_SILENT;
        }
        return agency != null && silent.contains(agency)
                ? AnswerState.NOT_SUBMITTED
                : AnswerState.NO_RECORD;
    }

    /// Something expected that is not there.
    Item nothing(String what, @Nullable Told about, @Nullable AgencyId agency) {
        return new Item(silence(agency), "No record of " + what, about, agency, null, List.of());
    }

    /// The agencies that have the duty for the child, of those that work with it.
    Set<AgencyId> duty() {
        return held.involved().stream()
                .filter(
                        each ->
                                held.kind(each)
                                        .equals(Kebab.text(AgencyKind.CHILDRENS_SOCIAL_CARE)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
