package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.journey.Step;
import org.throughline.query.knowledge.Who;
import org.throughline.query.record.Texts;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Commitment;

/// One step of a journey.
///
/// @param knower the column of the matrix
/// @param version of the entry that came to them
/// @param who the team, post or person, in the words of the source
/// @param from who told, sent or handed it
/// @param basis the entry that says so, if it is shown
record StepJson(
        String knower,
        @Nullable String agency,
        @Nullable String who,
        int version,
        @Nullable String state,
        String since,
        @Nullable String sinceEarliest,
        @Nullable String sinceLatest,
        @Nullable Boolean undated,
        @Nullable String until,
        @Nullable String channel,
        @Nullable String extent,
        @Nullable String evidence,
        List<Teller> from,
        @Nullable EvidenceJson basis,
        @Nullable Boolean knewBefore,
        @Nullable String ended,
        @Nullable Boolean hindsight,
        @Nullable LagJson sinceHappened,
        @Nullable LagJson sinceRecorded,
        @Nullable LagJson sinceTellerKnew) {

    /// Who told, sent or handed it.
    record Teller(String knower, @Nullable String agency, @Nullable String who) {

        @Override
        public String toString() {
            return "Teller[" + knower + "]";
        }
    }

    static StepJson of(Step step, Texts.Opened texts) {
        Step.Lags lags = step.lags();
        return new StepJson(
                step.who().key().text(),
                agency(step.who()),
                part(step.who(), step, texts),
                step.version(),
                step.state() == null ? null : step.state().text(),
                step.since().text(),
                step.since().earliest().map(Instant::toString).orElse(null),
                step.since().latest().map(Instant::toString).orElse(null),
                step.since().stated() ? null : Boolean.TRUE,
                step.until() == null ? null : step.until().text(),
                step.channel() == null ? null : step.channel().text(),
                step.extent() == null ? null : step.extent().text(),
                step.evidence() == null ? null : step.evidence().text(),
                step.from().stream().map(each -> teller(each, step, texts)).toList(),
                step.basis() == null ? null : EvidenceJson.of(step.basis(), texts),
                step.knewBefore() ? Boolean.TRUE : null,
                step.ended() == null ? null : step.ended().text(),
                step.hindsight() ? Boolean.TRUE : null,
                lags == null ? null : LagJson.of(lags.sinceHappened()),
                lags == null ? null : LagJson.of(lags.sinceRecorded()),
                lags == null ? null : LagJson.of(lags.sinceTellerKnew()));
    }

    private static Teller teller(Who who, Step step, Texts.Opened texts) {
        return new Teller(who.key().text(), agency(who), part(who, step, texts));
    }

    private static @Nullable String agency(Who who) {
        AgencyId agency = who.key().agency();
        return agency == null ? null : agency.text();
    }

    /// The words for a part stand in the event on which the step rests; those of somebody told of
    /// in another event are left out.
    static @Nullable String part(Who who, Step step, Texts.Opened texts) {
        Commitment part = who.part();
        return part == null ? null : texts.at(step.position()).who(part).orElse(null);
    }

    /// The events of which words are shown.
    static void positions(List<Step> steps, Positions positions) {
        for (Step each : steps) {
            if (each.basis() != null) {
                positions.add(each.basis().seen());
            }
            if (hasWords(each)) {
                positions.add(each.position());
            }
        }
    }

    private static boolean hasWords(Step step) {
        return step.who().part() != null
                || step.from().stream().anyMatch(each -> each.part() != null);
    }

    @Override
    public String toString() {
        return "StepJson[" + knower + "]";
    }
}
