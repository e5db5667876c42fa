package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

class StandingsTest {

    private static final EntryId ENTRY = new EntryId(new UUID(1, 1));
    private static final AgencyId GP = AgencyId.of("gp");

    private static Knowing knowing(String text, int version, long position) {
        String[] parts = text.split(" ", -1);
        return new Knowing(
                ENTRY,
                version,
                Who.agency(GP),
                CellState.of(parts[0]),
                When.parse(parts[1]),
                parts.length > 3 ? When.parse(parts[3]) : null,
                Channel.of(parts[2]),
                Extent.FULL,
                Evidence.ASSERTED_BY_OTHER,
                new Knowing.Basis(new EntryId(new UUID(2, position)), position, GP));
    }

    private static Standing standing(@Nullable Instant known, String... knowings) {
        return Standings.of(
                Arrays.stream(knowings).map(each -> knowing(each, 1, 1)).toList(),
                known,
                CellState.SOURCE_SILENT);
    }

    /// Times: before, within and after March 2007.
    @ParameterizedTest
    @CsvSource({
        "known 2007-03 told,                2007-02-28T12:00:00Z, source-silent",
        "known 2007-03 told,                2007-03-15T12:00:00Z, possibly-known",
        "known 2007-03 told,                2007-04-01T12:00:00Z, known",
        "held 2007-03 sent,                 2007-03-15T12:00:00Z, possibly-known",
        "held 2007-03 sent,                 2007-04-01T12:00:00Z, held",
        "possibly-known 2007-03 told,       2007-04-01T12:00:00Z, possibly-known",
        "known not-stated told,             2007-04-01T12:00:00Z, possibly-known",
        "stated-not-known 2007-03 told,     2007-02-01T12:00:00Z, source-silent",
        "stated-not-known 2007-03 told,     2007-03-15T12:00:00Z, stated-not-known",
        "stated-not-known not-stated told,  2007-04-01T12:00:00Z, stated-not-known",
        "known 2007-03 told 2007-05,        2007-04-15T12:00:00Z, known",
        "known 2007-03 told 2007-05,        2007-05-15T12:00:00Z, possibly-known",
        "known 2007-03 told 2007-05,        2007-07-01T12:00:00Z, source-silent",
    })
    void atAnInstantTheStateIsWhatTheTimesAllow(String knowing, Instant known, String state) {
        assertThat(standing(known, knowing).state().text()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        // told later than it is said not to have been told: no contradiction
        "known 2007-06 told,        stated-not-known 2007-03 told,           known",
        // not told, stated for no time: nobody can say which came first
        "known 2007-06 told,        stated-not-known not-stated told,        disputed",
        "known 2007-03 told,        stated-not-known 2007-06 told,           disputed",
        "known 2007-06 told,        stated-not-known 2007-03 told 2007-05,   known",
        "known 2007-06 told,        stated-not-known not-stated told 2007-05, known",
        "known 2007-06 told,        stated-not-known not-stated told 2007-08, disputed",
        "known 2007-03 told 2007-04, stated-not-known 2007-06 told,          known",
        "held 2007-03 sent,         stated-not-known 2007-03 opened,         stated-not-known",
        "held 2007-03 sent,         stated-not-known 2007-03 told,           disputed",
        "possibly-known 2007-03 attended, stated-not-known 2007-03 told,     stated-not-known",
        // not to have been asked or invited says nothing of knowing
        "known 2007-06 told,        stated-not-known not-stated asked,       known",
        "held 2007-06 sent,         stated-not-known 2007-06 invited,        held",
        "known 2007-06 attended,    stated-not-known 2007-06 invited,        known",
    })
    void twoStatementsContradictIfTheyMayBeOfTheSameTime(String one, String other, String state) {
        assertThat(standing(null, one, other).state().text()).isEqualTo(state);
        assertThat(standing(null, other, one).state().text()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2007-03, 2007-05", "2007-05, 2007-03"})
    void accountsDifferIfOneOfTwoDenialsSaysTheContraryWhicheverIsEarlier(
            String unread, String untold) {
        assertThat(
                        standing(
                                        null,
                                        "held 2007-01 sent",
                                        "stated-not-known " + unread + " opened",
                                        "stated-not-known " + untold + " told")
                                .state())
                .isEqualTo(CellState.DISPUTED);
    }

    @Test
    void ofTwoDenialsTheOneThatDeniesKnowingIsTold() {
        assertThat(
                        standing(
                                        null,
                                        "stated-not-known 2007-01 asked",
                                        "stated-not-known 2007-06 told")
                                .cell()
                                .channel())
                .isEqualTo(Channel.TOLD);
    }

    @Test
    void theBestAndThenTheEarliestIsTold() {
        Standing standing =
                standing(
                        null,
                        "held 2007-01 sent",
                        "known 2007-06 opened",
                        "known 2007-04 told",
                        "possibly-known 2006 attended");
        assertThat(standing.state()).isEqualTo(CellState.KNOWN);
        assertThat(standing.cell().since()).isEqualTo("2007-04");
        assertThat(standing.cell().channel()).isEqualTo(Channel.TOLD);
    }

    @Test
    void knowledgeIsOfAVersionAndNotOfTheNext() {
        Standing standing =
                Standings.of(
                        Arrays.asList(
                                knowing("known 2007-03 told", 1, 1),
                                knowing("stated-not-known 2007-06 told", 2, 2)),
                        null,
                        CellState.SOURCE_SILENT);
        assertThat(standing.state()).isEqualTo(CellState.KNOWN);
        assertThat(standing.version()).isEqualTo(1);
    }

    @Test
    void ofEqualTimesTheAuthorsComesFirstAndThenWhatWasOnRecordFirst() {
        Standing authored =
                Standings.of(
                        List.of(
                                knowing("known 2007-03 told", 1, 1),
                                knowing("known 2007-03 authored", 1, 2)),
                        null,
                        CellState.SOURCE_SILENT);
        assertThat(authored.cell().channel()).isEqualTo(Channel.AUTHORED);
        Standing first =
                Standings.of(
                        List.of(
                                knowing("known 2007-03 opened", 1, 7),
                                knowing("known 2007-03 told", 1, 3)),
                        null,
                        CellState.SOURCE_SILENT);
        assertThat(first.cell().channel()).isEqualTo(Channel.TOLD);
    }

    @Test
    void anEndThatIsNotStatedIsNotShown() {
        assertThat(standing(null, "known 2007-03 told not-stated").cell().until()).isNull();
        assertThat(standing(null, "known 2007-03 told 2008").cell().until()).isEqualTo("2008");
    }

    @Test
    void whoIsNamedAreThosePartsOfTheAgencyWhoseStateItIs() {
        Knowing plain = knowing("known 2007-03 told", 1, 1);
        Knowing worker = withPart("known 2007-03 told", 2);
        Knowing other = withPart("held 2007-03 sent", 3);
        assertThat(
                        Standings.of(List.of(plain, worker, other), null, CellState.SOURCE_SILENT)
                                .parts())
                .containsExactly(worker);
    }

    private static Knowing withPart(String text, long position) {
        Knowing of = knowing(text, 1, position);
        Who part = new Who(KnowerKind.TEAM, GP, null, new Commitment(new byte[32]));
        return new Knowing(
                of.entry(),
                1,
                part,
                of.state(),
                of.since(),
                of.until(),
                of.channel(),
                of.extent(),
                of.evidence(),
                of.basis());
    }

    @Test
    void withoutAnyStatementThereIsNoRecord() {
        assertThat(Standings.of(List.of(), null, CellState.NOT_SUBMITTED).state())
                .isEqualTo(CellState.NOT_SUBMITTED);
    }
}
