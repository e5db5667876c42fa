package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.system.LogKeysChanged;

/// The words for corrections, and what belongs to no case.
final class AmendmentWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(EntryCorrected.class, "Correction", "", "/reason"),
                    EventWords.words(EntryRetracted.class, "Entered in error", "", "/reason"),
                    EventWords.words(
                            TextsErased.class, "Personal data erased", "/ground /requestedBy", ""),
                    EventWords.words(
                            AgencyRegistered.class, "Agency joined the record", "/kind", ""),
                    EventWords.words(LogKeysChanged.class, "Keys of the log changed", "", ""),
                    EventWords.words(
                            AccessRecorded.class,
                            "Look at the record",
                            "/view /outcome /purpose /role",
                            ""));

    private AmendmentWords() {}
}
