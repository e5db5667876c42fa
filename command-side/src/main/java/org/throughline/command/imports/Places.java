package org.throughline.command.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.command.imports.Recording.Fault;

/// The column that a place in an event comes from.
final class Places {

    private static final Map<String, Column> BY_POINTER = new LinkedHashMap<>();

    static {
        BY_POINTER.put("/id", Column.REF);
        BY_POINTER.put("/source", Column.AGENCY);
        BY_POINTER.put("/data/happened", Column.START_DATE);
        BY_POINTER.put("/data/subjects", Column.SUBJECTS);
        BY_POINTER.put("/data/author", Column.AUTHOR_ROLE);
        BY_POINTER.put("/data/record/system", Column.SOURCE_OF_INFORMATION);
        BY_POINTER.put("/data/record/page", Column.SOURCE_PAGE);
        BY_POINTER.put("/data/record/id", Column.REF);
        BY_POINTER.put("/data/heading", Column.EVENT_TYPE);
        BY_POINTER.put("/data/childSeen/presentation", Column.PRESENTATION);
        BY_POINTER.put("/data/childSeen/said", Column.CHILD_SAID);
        BY_POINTER.put("/data/childSeen/wishes", Column.WISHES_FEELINGS);
        BY_POINTER.put("/data/childSeen/whyNotAlone", Column.SEEN_ALONE);
        BY_POINTER.put("/data/childSeen", Column.CHILD_SEEN);
        BY_POINTER.put("/data/actionTaken", Column.ACTION_TAKEN);
        BY_POINTER.put("/data/decision", Column.DECISION);
        BY_POINTER.put("/data/decidedBy", Column.DECISION_MAKER);
        BY_POINTER.put("/data/rationale", Column.RATIONALE);
        BY_POINTER.put("/data/to", Column.SHARED_WITH);
        BY_POINTER.put("/data/outcome", Column.OUTCOME);
        BY_POINTER.put("/data/impact", Column.IMPACT);
    }

    private Places() {}

    /// @param part the one of the row's events that the place is in
    static Column of(Fault fault, Part part) {
        return ofPart(fault.pointer(), part).orElseGet(() -> ofAny(fault.pointer()));
    }

    /// What the same place in another event of the row does not come from.
    private static Optional<Column> ofPart(String pointer, Part part) {
        return switch (part) {
            case SHARED ->
                    pointer.equals("/data/happened")
                            ? Optional.of(Column.SHARED_ON)
                            : Optional.empty();
            case GOOD_PRACTICE ->
                    pointer.equals("/data/what")
                            ? Optional.of(Column.GOOD_PRACTICE)
                            : Optional.empty();
            case COMMENT ->
                    pointer.equals("/data/note")
                            ? Optional.of(Column.ANALYSIS_COMMENT)
                            : Optional.empty();
            case ENTRY, MORE -> Optional.empty();
        };
    }

    private static Column ofAny(String pointer) {
        return BY_POINTER.entrySet().stream()
                .filter(each -> (pointer + "/").startsWith(each.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Column.EVENT);
    }
}
