package org.throughline.query.alerts;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.Truth;

/// A joint meeting without an analysis or without a chronology on the table (R266). Where its entry
/// does not say, that is not certain.
final class MeetingWithoutAnalysis implements AlertRule {

    @Override
    public String row() {
        return "R266";
    }

    @Override
    public String title() {
        return "Meeting without analysis or chronology";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return Meetings.of(held).stream()
                .filter(each -> !held.isTakenUp(each.told().entry()))
                .flatMap(each -> alert(each, held, packs))
                .toList();
    }

    private Stream<Alert> alert(Meetings.Meeting meeting, HeldCase held, Packs packs) {
        boolean stated = meeting.analysis() == Stated.NO || meeting.chronology() == Stated.NO;
        boolean both = meeting.analysis() == Stated.YES && meeting.chronology() == Stated.YES;
        Truth open = meeting.joint() ? Truth.POSSIBLY : Truth.NO;
        Draft draft =
                draft(packs, meeting.told(), stated ? Truth.YES : both ? Truth.NO : open)
                        .about(List.of(meeting.told().agency()))
                        .tell(meeting.present());
        return stated
                ? draft.says(
                                "A meeting was held without an analysis or without a chronology, as its entry"
                                        + " says.")
                        .alert()
                : draft.says(
                                "A meeting was held, and no record that it had both an analysis and a"
                                        + " chronology.")
                        .absent(held)
                        .alert();
    }
}
