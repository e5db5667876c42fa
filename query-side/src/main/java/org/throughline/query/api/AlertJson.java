package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Alert;
import org.throughline.query.alerts.Packs;
import org.throughline.query.record.Texts;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;

/// An alert that stands.
///
/// @param rule the row of the requirements
/// @param certain false if the dates leave it open
/// @param absence `no-record` or `source-silent`; absent if nothing absent is behind it
/// @param tells those whom it is for
record AlertJson(
        String rule,
        String title,
        String says,
        String since,
        @Nullable String sinceEarliest,
        @Nullable String sinceLatest,
        boolean certain,
        @Nullable String absence,
        List<String> agencies,
        List<String> tells,
        PackJson pack,
        List<EvidenceJson> evidence,
        @Nullable Boolean hindsight) {

    /// @param inForce false for numbers to look back with, which were no rule of that day
    /// @param certain false if the date of the act leaves open which pack was its own
    record PackJson(String id, boolean inForce, boolean certain) {

        static PackJson of(Packs.Chosen chosen) {
            return new PackJson(chosen.pack().id(), chosen.pack().inForce(), chosen.certain());
        }
    }

    static AlertJson of(Alert alert, Texts.Opened texts) {
        Alert.Absence absence = alert.absence();
        return new AlertJson(
                alert.row(),
                alert.title(),
                alert.says(),
                alert.since().text(),
                alert.since().earliest().map(Instant::toString).orElse(null),
                alert.since().latest().map(Instant::toString).orElse(null),
                alert.certain(),
                absence == null ? null : Kebab.text(absence),
                texts(alert.agencies()),
                texts(alert.tells()),
                PackJson.of(alert.pack()),
                EvidenceJson.of(alert.evidence(), texts),
                alert.hindsight() ? Boolean.TRUE : null);
    }

    private static List<String> texts(Set<AgencyId> agencies) {
        return agencies.stream().sorted().map(AgencyId::text).toList();
    }
}
