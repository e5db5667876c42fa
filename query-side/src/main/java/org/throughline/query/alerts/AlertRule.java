package org.throughline.query.alerts;

import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.time.Truth;

/// Port: one safeguard as a pure function of a case as it was held at the point asked about. What
/// is not in that case does not exist for it.
public interface AlertRule {

    /// The row of the requirements that asks for it, such as `R31`.
    String row();

    /// What it is about, in a few words: "Sent, not opened".
    String title();

    /// The alerts that stand.
    List<Alert> alerts(HeldCase held, Packs packs);

    /// The beginnings of an alert that an entry calls for, under the pack of that entry's day.
    default Draft draft(Packs packs, Told act, Truth stands) {
        return new Draft(this, packs.of(act.happened()), stands).rests(act).since(act.happened());
    }
}
