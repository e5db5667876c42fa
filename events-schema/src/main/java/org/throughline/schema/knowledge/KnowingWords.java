package org.throughline.schema.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a [Cell] in words: tersely on one line (command line, exports of data) and plainly (pages,
/// documents). Neither wording blames: there is "no record of" something, nobody "failed to".
public final class KnowingWords {

    private static final String UNREAD = "received, no evidence it was read";
    private static final String SENT = "sent to it, no evidence it was received or read";

    private KnowingWords() {}

    /// What follows the agency on a line of `knows`, e.g. `known since 2007-03-12 (authored)`.
    public static String line(Cell cell) {
        String said =
                switch (cell.state()) {
                    case KNOWN -> "known" + period(cell);
                    case POSSIBLY_KNOWN -> "possibly known" + period(cell);
                    case HELD -> "held" + period(cell);
                    case STATED_NOT_KNOWN -> "stated " + denied(cell.channel());
                    case DISPUTED -> "disputed" + period(cell);
                    case NOT_SUBMITTED -> "no record (not submitted)";
                    case SEARCHED_NONE -> "no record (searched, none found)";
                    case SOURCE_SILENT -> "no record (sources do not say)";
                };
        return said + inBrackets(reasons(cell, channelWord(cell), evidenceWord(cell)));
    }

    /// The same for people, without the times: `Known (wrote it)`. The times are told beside it, in
    /// words.
    public static String plain(Cell cell) {
        String evidence = spoken(cell) ? told(cell.evidence()) : null;
        return switch (cell.state()) {
            case KNOWN -> "Known" + inBrackets(reasons(cell, how(cell), evidence));
            case POSSIBLY_KNOWN ->
                    "Possibly known" + inBrackets(reasons(cell, possibly(cell), evidence));
            case HELD -> "Held: " + held(cell) + inBrackets(reasons(cell, null, evidence));
            case STATED_NOT_KNOWN ->
                    "Stated " + denied(cell.channel()) + inBrackets(reasons(cell, null, evidence));
            case DISPUTED -> "Disputed: the accounts differ";
            case NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> cell.state().plain();
        };
    }

    private static String period(Cell cell) {
        String since = cell.since() == null ? "" : " since " + cell.since();
        return cell.until() == null ? since : since + " until " + cell.until();
    }

    private static @Nullable String channelWord(Cell cell) {
        if (cell.channel() == null || cell.state() == CellState.STATED_NOT_KNOWN) {
            return null;
        }
        return cell.state() == CellState.HELD ? held(cell) : cell.channel().text();
    }

    private static @Nullable String evidenceWord(Cell cell) {
        return spoken(cell) && cell.evidence() != null ? cell.evidence().text() : null;
    }

    /// What an agency says of itself, or this log saw, is the rule and goes without saying; but who
    /// stated that something was not known is always told.
    private static boolean spoken(Cell cell) {
        Evidence evidence = cell.evidence();
        if (evidence == null || cell.state().isNoRecord()) {
            return false;
        }
        return switch (evidence) {
            case ATTESTED, ASSERTED -> cell.state() == CellState.STATED_NOT_KNOWN;
            case ASSERTED_BY_OTHER, FINDING, INFERRED -> true;
        };
    }

    private static @Nullable String told(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.plain();
    }

    private static @Nullable String how(Cell cell) {
        return cell.channel() == null ? null : cell.channel().plain();
    }

    private static @Nullable String possibly(Cell cell) {
        return cell.channel() == Channel.ATTENDED
                ? "was at the meeting, no record that it was told there"
                : how(cell);
    }

    private static String held(Cell cell) {
        Channel channel = cell.channel();
        if (channel == null) {
            return "in its records";
        }
        return switch (channel) {
            case RECEIVED -> UNREAD;
            case SENT -> SENT;
            case AUTHORED, OPENED, INVITED, ATTENDED, ASKED, TOLD, HANDED_OVER, ACCESSED, AWARE ->
                    "in its records, " + channel.text();
        };
    }

    private static String denied(@Nullable Channel channel) {
        return switch (channel) {
            case null -> "not known";
            case AUTHORED -> "not written by it";
            case SENT -> "not sent";
            case RECEIVED -> "not received";
            case OPENED -> "not read";
            case INVITED -> "not invited";
            case ATTENDED -> "not present";
            case ASKED -> "not asked";
            case TOLD -> "not told";
            case HANDED_OVER -> "not handed over";
            case ACCESSED -> "not shown";
            case AWARE -> "not aware";
        };
    }

    private static List<String> reasons(
            Cell cell, @Nullable String channel, @Nullable String evidence) {
        Extent extent = cell.state().isNoRecord() ? null : cell.extent();
        String amount = extent == null || extent == Extent.FULL ? null : extent.plain();
        return Stream.of(channel, amount, evidence)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String inBrackets(List<String> reasons) {
        return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
    }
}
