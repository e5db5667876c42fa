package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;

/// A case, and what one rule makes of it on a day.
abstract class AlertRig {

    static final Packs PACKS = Packs.ofThisRelease();

    final HeldRig one = new HeldRig();

    EntryId post(String agency, String type, String happened, String fields) {
        return one.post(agency, type, happened, fields);
    }

    static String to(String agency) {
        return "{'kind':'agency','agency':'" + agency + "'}";
    }

    EntryId letter(String from, String to, String happened, String more) {
        return post(
                from,
                "information-sent",
                happened,
                "'to':[%s],'means':'letter'%s".formatted(to(to), more.isEmpty() ? "" : "," + more));
    }

    /// The alerts of one row on a day.
    List<Alert> on(String day, String row) {
        return AlertRules.alerts(one.on(day), PACKS).stream()
                .filter(each -> each.row().equals(row))
                .toList();
    }

    /// The one alert of a row on a day.
    Alert the(String day, String row) {
        List<Alert> found = on(day, row);
        if (found.size() != 1) {
            throw new AssertionError("not one alert but " + found.size());
        }
        return found.getFirst();
    }

    static List<EntryId> evidence(Alert alert) {
        return alert.evidence().stream().map(Told::entry).toList();
    }
}
