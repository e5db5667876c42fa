package org.throughline.ledger.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.ledger.SignatureType.Says;

/// Says in plain words what a report proves and what it does not, for people who know nothing of
/// trees and hashes. The command and the pages use the same words.
public final class PlainWords {

    private PlainWords() {}

    /// One sentence or two each; the first is about the verdict.
    public static List<String> of(Report report) {
        List<String> words = new ArrayList<>();
        words.add(verdict(report));
        switch (report.kind()) {
            case BUNDLE -> bundle(report, words);
            case RECEIPT -> receipt(report, words);
            case CHECKPOINT -> checkpoint(report, words);
            case ACCUSATION -> accusation(report, words);
        }
        return List.copyOf(words);
    }

    private static boolean holds(Report report) {
        return report.verdict().compareTo(Verdict.UNWITNESSED) <= 0;
    }

    private static String verdict(Report report) {
        return switch (report.verdict()) {
            case VALID -> "All that this file claims holds.";
            case VALID_WITH_ERASURES ->
                    "All that this file claims holds. Some texts were erased by law, and the record"
                            + " says so.";
            case VALID_WITH_WITHHELD ->
                    "All that this file claims holds. It says openly that it withholds something.";
            case UNWITNESSED ->
                    "All that this file claims holds by the log's own word. Not enough of the"
                            + " witnesses that you trust have seen it.";
            case INCOMPLETE -> "Something is left out of this file.";
            case INVALID -> "Something in this file does not hold. Do not rely on it.";
            case FORKED ->
                    "Whoever owns the key told two different stories of the same log. Do not rely on"
                            + " either; keep this file.";
        };
    }

    private static void bundle(Report report, List<String> words) {
        if (!holds(report)) {
            return;
        }
        Stood last = report.stood().getLast();
        words.add(
                "It is the record of %s in the log %s as it stood on %s, when the log had %s."
                        .formatted(
                                report.subject(),
                                report.origin(),
                                last.time(),
                                number(last.size(), "event")));
        if (last.events() == 0) {
            words.add("The log had no record of it.");
        } else {
            words.add(counts(report.counts()));
            words.add("Each event that is shown is as the log took it, in its order.");
        }
        for (Stood stood : report.stood().subList(0, report.stood().size() - 1)) {
            words.add(
                    "On %s the log had %s, %d of them of this record; those have not changed since."
                            .formatted(
                                    stood.time(), number(stood.size(), "event"), stood.events()));
        }
        words.add(complete(report));
        seen(report, words);
        words.add("Whether what the agencies stated is true is not proved by this.");
    }

    private static String counts(Counts counts) {
        return "%s shown, %d withheld. %s open, %d erased, %d withheld."
                .formatted(
                        number(counts.eventsShown(), "event"),
                        counts.eventsWithheld(),
                        number(counts.textsOpen(), "personal text"),
                        counts.textsErased(),
                        counts.textsWithheld());
    }

    private static String complete(Report report) {
        return switch (report.complete()) {
            case BY_MAP_WITNESS ->
                    "It is complete: no event is left out. A witness has computed that from the whole"
                            + " log.";
            case BY_FULL_AUDIT ->
                    "It is complete: no event is left out. That was computed here from the whole log.";
            case BY_THE_LOG_ALONE ->
                    "That no event is left out is the log's own word. It would be proved by a witness"
                            + " of the map, or by all leaves of the log: both are missing.";
            case NO -> "Whether an event is left out is not proved.";
        };
    }

    private static void seen(Report report, List<String> words) {
        for (Seen seen : report.seen()) {
            String when =
                    seen.timestamp() == 0
                            ? ""
                            : ", by its own clock on " + Instant.ofEpochSecond(seen.timestamp());
            String what =
                    seen.says() == Says.MAP
                            ? " has read the whole log up to there and agrees%s."
                            : " has seen the log grow up to there, without a change to what was%s.";
            words.add("The witness " + seen.name() + what.formatted(when));
        }
    }

    private static void receipt(Report report, List<String> words) {
        if (holds(report)) {
            Stood stood = report.stood().getLast();
            words.add(
                    "The event is in the log %s at %s. The log said so by %s, when it had %s."
                            .formatted(
                                    report.origin(),
                                    report.subject(),
                                    stood.time(),
                                    number(stood.size(), "event")));
            seen(report, words);
        }
    }

    private static void checkpoint(Report report, List<String> words) {
        if (holds(report)) {
            Stood stood = report.stood().getLast();
            words.add(
                    "The log %s said on %s that it had %s."
                            .formatted(
                                    report.origin(), stood.time(), number(stood.size(), "event")));
            seen(report, words);
        }
    }

    private static void accusation(Report report, List<String> words) {
        if (report.verdict() == Verdict.FORKED) {
            words.add("The two checkpoints and their signatures prove it to anyone, without us.");
        }
    }

    private static String number(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, noun) + (count == 1 ? "" : "s");
    }
}
