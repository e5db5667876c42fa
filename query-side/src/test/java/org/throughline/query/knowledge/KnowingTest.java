package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// What one statement means, and what it gives the right to read.
class KnowingTest {

    private static final EntryId ENTRY = new EntryId(new UUID(1, 1));
    private static final EntryId OTHER = new EntryId(new UUID(1, 2));
    private static final AgencyId GP = AgencyId.of("gp");

    private static Knowing knowing(
            String state, @Nullable Channel channel, EntryId basis, String saidBy) {
        return knowing(state, channel, Extent.FULL, basis, saidBy);
    }

    private static Knowing knowing(
            String state,
            @Nullable Channel channel,
            @Nullable Extent extent,
            EntryId basis,
            String saidBy) {
        return new Knowing(
                ENTRY,
                1,
                Who.agency(GP),
                CellState.of(state),
                When.notStated(),
                null,
                channel,
                extent,
                Evidence.ASSERTED,
                new Knowing.Basis(basis, 7, AgencyId.of(saidBy)));
    }

    @ParameterizedTest
    @CsvSource({
        "known,            police, true",
        "held,             police, true",
        "possibly-known,   police, false",
        "stated-not-known, police, false",
        "known,            gp,     false",
        "held,             gp,     false"
    })
    void whatAnotherSaysThatItKnewOrHeldItMayReadAndWhatOnlyItSaysItMayNot(
            String state, String saidBy, boolean entitled) {
        Knowing knowing = knowing(state, Channel.TOLD, OTHER, saidBy);
        assertThat(knowing.entitles(GP)).isEqualTo(entitled);
        assertThat(knowing.entitles(AgencyId.of("school"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"full, true", ", true", "gist, false", "existence, false"})
    void whoWasGivenTheGistOfItWasNotGivenIt(@Nullable String extent, boolean entitled) {
        Extent of = extent == null ? null : Extent.of(extent);
        assertThat(knowing("known", Channel.TOLD, of, OTHER, "police").entitles(GP))
                .isEqualTo(entitled);
    }

    @Test
    void whoWroteAnEntryMayReadIt() {
        Knowing wrote = knowing("known", Channel.AUTHORED, ENTRY, "gp");
        assertThat(wrote.authored()).isTrue();
        assertThat(wrote.entitles(GP)).isTrue();
        assertThat(knowing("known", Channel.AUTHORED, OTHER, "gp").authored()).isFalse();
        assertThat(knowing("known", Channel.TOLD, ENTRY, "gp").authored()).isFalse();
        assertThat(knowing("known", null, ENTRY, "gp").authored()).isFalse();
    }

    @Test
    void whoIsNamedAsActingInAnEntryWasNotGivenIt() {
        assertThat(knowing("known", null, ENTRY, "police").entitles(GP)).isFalse();
        assertThat(knowing("held", null, ENTRY, "police").entitles(GP)).isTrue();
        assertThat(knowing("known", null, OTHER, "police").entitles(GP)).isTrue();
        assertThat(knowing("known", Channel.TOLD, ENTRY, "police").entitles(GP)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CellState.class)
    void onlyAStatementThatSomebodyDidNotKnowIsNegative(CellState state) {
        boolean negative = state == CellState.STATED_NOT_KNOWN;
        assertThat(knowing(state.text(), null, OTHER, "gp").positive()).isEqualTo(!negative);
    }

    @ParameterizedTest
    @CsvSource({
        "known,            true",
        "possibly-known,   true",
        "held,             true",
        "disputed,         true",
        "stated-not-known, false",
        "not-submitted,    false",
        "searched-none,    false",
        "source-silent,    false"
    })
    void hadItInSomeWay(String state, boolean had) {
        Standing standing = standing(state);
        assertThat(standing.had()).isEqualTo(had);
        assertThat(standing.state().text()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "known,          held",
        "held,           disputed",
        "disputed,       possibly-known",
        "possibly-known, stated-not-known",
        "possibly-known, not-submitted",
        "possibly-known, searched-none",
        "possibly-known, source-silent",
    })
    void whatIsMoreCertainComesFirst(String more, String less) {
        assertThat(standing(more).rank()).isLessThan(standing(less).rank());
    }

    private static Standing standing(String state) {
        return new Standing(Cell.of(CellState.of(state)), 1, null, List.of());
    }

    @Test
    void withoutARecordThereIsNoVersionAndNothingItRestsOn() {
        Standing none = Standing.noRecord(CellState.SEARCHED_NONE);
        assertThat(none.state()).isEqualTo(CellState.SEARCHED_NONE);
        assertThat(none.version()).isZero();
        assertThat(none.basis()).isNull();
        assertThat(none.parts()).isEmpty();
    }
}
