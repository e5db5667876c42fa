package org.throughline.schema.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class KnowingWordsTest {

    @Test
    void saysALineAsTheContractDoes() {
        assertThat(KnowingWords.line(cell(CellState.KNOWN, "2007-03-12", Channel.AUTHORED, null)))
                .isEqualTo("known since 2007-03-12 (authored)");
        assertThat(KnowingWords.line(cell(CellState.HELD, "2007-04", Channel.RECEIVED, null)))
                .isEqualTo("held since 2007-04 (received, no evidence it was read)");
        assertThat(
                        KnowingWords.line(
                                cell(
                                        CellState.STATED_NOT_KNOWN,
                                        null,
                                        Channel.TOLD,
                                        Evidence.FINDING)))
                .isEqualTo("stated not told (finding)");
        assertThat(KnowingWords.line(Cell.of(CellState.NOT_SUBMITTED)))
                .isEqualTo("no record (not submitted)");
    }

    @Test
    void saysPlainlyHowAndOnWhoseWord() {
        assertThat(KnowingWords.plain(cell(CellState.KNOWN, "2007", Channel.AUTHORED, null)))
                .isEqualTo("Known (wrote it)");
        assertThat(KnowingWords.plain(cell(CellState.HELD, null, Channel.RECEIVED, null)))
                .isEqualTo("Held: received, no evidence it was read");
        assertThat(
                        KnowingWords.plain(
                                cell(
                                        CellState.STATED_NOT_KNOWN,
                                        null,
                                        Channel.TOLD,
                                        Evidence.FINDING)))
                .isEqualTo("Stated not told (finding of a review)");
        assertThat(
                        KnowingWords.line(
                                cell(
                                        CellState.STATED_NOT_KNOWN,
                                        null,
                                        Channel.ASKED,
                                        Evidence.FINDING)))
                .isEqualTo("stated not asked (finding)");
        assertThat(
                        KnowingWords.plain(
                                cell(CellState.STATED_NOT_KNOWN, null, Channel.INVITED, null)))
                .isEqualTo("Stated not invited");
        assertThat(KnowingWords.plain(Cell.of(CellState.SOURCE_SILENT)))
                .isEqualTo("The sources do not say");
    }

    @Test
    void tellsLessThanTheWholeAndThatItEnded() {
        Cell gist =
                new Cell(
                        CellState.KNOWN,
                        "2003",
                        "2005-06",
                        Channel.TOLD,
                        Extent.GIST,
                        Evidence.ASSERTED_BY_OTHER);
        assertThat(KnowingWords.line(gist))
                .isEqualTo(
                        "known since 2003 until 2005-06 (told, the gist only, asserted-by-other)");
        assertThat(KnowingWords.plain(gist))
                .isEqualTo("Known (was told, the gist only, said by another)");
    }

    @Test
    void neverBlames() {
        for (CellState state : CellState.values()) {
            for (Channel channel : Channel.values()) {
                for (Evidence evidence : Evidence.values()) {
                    Cell cell = cell(state, null, channel, evidence);
                    String words = KnowingWords.line(cell) + " " + KnowingWords.plain(cell);
                    assertThat(words.toLowerCase(Locale.ROOT))
                            .doesNotContain("fail", "ignored", "should", "null");
                }
            }
        }
    }

    @Test
    void everyWordReadsBackAndAWrongOneIsNotRepeated() {
        for (CellState state : CellState.values()) {
            assertThat(CellState.of(state.text())).isEqualTo(state);
        }
        assertThat(Channel.of("handed-over")).isEqualTo(Channel.HANDED_OVER);
        assertThat(Evidence.of("asserted-by-other")).isEqualTo(Evidence.ASSERTED_BY_OTHER);
        assertThat(Extent.of("existence")).isEqualTo(Extent.EXISTENCE);
        assertThatThrownBy(() -> Channel.of("whispered to Kim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Kim");
    }

    private static Cell cell(
            CellState state,
            @Nullable String since,
            @Nullable Channel channel,
            @Nullable Evidence evidence) {
        return new Cell(state, since, null, channel, null, evidence);
    }
}
