package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.Maker;
import org.throughline.query.decisions.Outcome;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.time.When;

/// One decision, taken or asked for.
///
/// @param dated false if the source gives no date: then nothing was before or after it
/// @param agency who states it
/// @param decisionMaker whose decision it was, or who asks for it
/// @param outcome the registered words of what was decided; empty if it is in `summary` only
/// @param standing `open`, `decided`, `withdrawn` or `history`
/// @param awaits what is waited for, while it is open
/// @param due by when an answer was asked for
/// @param settledBy the entry that settled it
/// @param overridden that rules were departed from, and which
/// @param refersTo the entries it names, of those that are shown
record DecisionJson(
        String entryId,
        int version,
        String type,
        String title,
        String happened,
        @Nullable String happenedEarliest,
        @Nullable String happenedLatest,
        boolean dated,
        String recorded,
        String agency,
        MakerJson decisionMaker,
        List<String> outcome,
        @Nullable String summary,
        String standing,
        @Nullable String awaits,
        @Nullable String due,
        @Nullable String settledBy,
        boolean retrospective,
        @Nullable OverriddenJson overridden,
        List<String> refersTo,
        List<String> subjects,
        long position,
        String ledgerTime,
        @Nullable KnownJson known,
        boolean corrected,
        boolean retracted,
        boolean late,
        @Nullable Boolean hindsight) {

    /// @param agency absent if it is not stated of which agency
    /// @param kind the registered word for the post, or for a knower that is no agency
    /// @param post in the words of the source
    /// @param others the others whose it was, too, if there are any
    record MakerJson(
            @Nullable String agency,
            @Nullable String kind,
            @Nullable String post,
            @Nullable List<MakerJson> others) {

        static MakerJson of(List<Maker> makers, OpenEvent event) {
            List<MakerJson> others =
                    makers.stream().skip(1).map(each -> of(each, null, event)).toList();
            return of(makers.getFirst(), others.isEmpty() ? null : others, event);
        }

        private static MakerJson of(
                Maker maker, @Nullable List<MakerJson> others, OpenEvent event) {
            return new MakerJson(
                    maker.agency() == null ? null : maker.agency().text(),
                    maker.kind(),
                    maker.post() == null ? null : event.text(maker.post()).orElse(null),
                    others);
        }

        @Override
        public String toString() {
            return "MakerJson";
        }
    }

    /// @param entryId the entry with the reasons
    record OverriddenJson(String entryId, List<String> rules) {

        static @Nullable OverriddenJson of(@Nullable Told told) {
            if (told == null || !(told.event() instanceof RuleOverridden event)) {
                return null;
            }
            return new OverriddenJson(
                    told.entry().text(), event.rules().stream().sorted().map(Kebab::text).toList());
        }
    }

    static DecisionJson of(Decisions.Row row, Lens lens, Texts.Opened texts) {
        Seen seen = row.told().seen();
        EntryVersion version = seen.version();
        OpenEvent event = texts.at(version.position());
        When happened = version.happened();
        When due = Outcome.due(row.told().event());
        return new DecisionJson(
                version.entry().text(),
                version.version(),
                version.type(),
                EventWords.title(version.type()),
                happened.text(),
                happened.earliest().map(Instant::toString).orElse(null),
                happened.latest().map(Instant::toString).orElse(null),
                happened.stated(),
                version.recorded().text(),
                version.agency().text(),
                MakerJson.of(Maker.of(row.told().event()), event),
                Outcome.words(row.told().event()),
                event.summary().orElse(null),
                Kebab.text(row.standing()),
                row.awaits(),
                due == null ? null : due.text(),
                row.settledBy() == null ? null : row.settledBy().text(),
                row.retrospective(),
                OverriddenJson.of(row.overridden()),
                row.refersTo().stream().map(EntryId::text).toList(),
                version.subjects().stream().map(PersonId::text).toList(),
                version.position(),
                Answers.ledgerTime(version.ledgerTime()),
                seen.standing() == null
                        ? null
                        : KnownJson.of(seen.standing(), version, lens, texts),
                seen.corrected(),
                seen.retracted(),
                seen.late(),
                seen.hindsight() ? Boolean.TRUE : null);
    }

    @Override
    public String toString() {
        return "DecisionJson[" + entryId + "]";
    }
}
