package org.throughline.verifier;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.ledger.verify.Counts;
import org.throughline.ledger.verify.Finding;
import org.throughline.ledger.verify.PlainWords;
import org.throughline.ledger.verify.Report;
import org.throughline.ledger.verify.Seen;
import org.throughline.ledger.verify.Stood;

/// The answer for programs: one JSON object on one line.
final class JsonAnswer {

    private JsonAnswer() {}

    static String of(Report report) {
        return "{"
                + String.join(
                        ",",
                        member("verdict", text(report.verdict().word())),
                        member("kind", word(report.kind())),
                        member("log", text(report.origin())),
                        member("subject", text(report.subject())),
                        member("complete", word(report.complete())),
                        member("checkpoints", list(report.stood(), JsonAnswer::stood)),
                        member("logKeys", list(report.logKeys(), JsonAnswer::text)),
                        member("witnesses", list(report.seen(), JsonAnswer::seen)),
                        member("counts", counts(report.counts())),
                        member("findings", list(report.findings(), JsonAnswer::finding)),
                        member("remarks", list(report.remarks(), JsonAnswer::text)),
                        member("words", list(PlainWords.of(report), JsonAnswer::text)))
                + "}\n";
    }

    /// @param why nothing could be checked
    static String cannot(String why) {
        return "{%s,%s}\n"
                .formatted(member("verdict", text("CANNOT-CHECK")), member("why", text(why)));
    }

    private static String stood(Stood stood) {
        return "{\"size\":%d,\"time\":%s,\"events\":%d}"
                .formatted(stood.size(), text(stood.time().toString()), stood.events());
    }

    private static String seen(Seen seen) {
        return "{\"name\":%s,\"says\":%s,\"timestamp\":%d}"
                .formatted(text(seen.name()), word(seen.says()), seen.timestamp());
    }

    private static String counts(Counts counts) {
        return ("{\"eventsShown\":%d,\"eventsWithheld\":%d,\"textsOpen\":%d,\"textsErased\":%d,"
                        + "\"textsWithheld\":%d}")
                .formatted(
                        counts.eventsShown(),
                        counts.eventsWithheld(),
                        counts.textsOpen(),
                        counts.textsErased(),
                        counts.textsWithheld());
    }

    private static String finding(Finding finding) {
        return "{\"verdict\":%s,\"part\":%s,\"what\":%s,\"expected\":%s,\"actual\":%s}"
                .formatted(
                        text(finding.verdict().word()),
                        text(finding.part()),
                        text(finding.what()),
                        text(finding.expected()),
                        text(finding.actual()));
    }

    private static String member(String name, String value) {
        return text(name) + ":" + value;
    }

    private static <T> String list(List<T> items, Function<? super T, String> write) {
        return items.stream().map(write).collect(Collectors.joining(",", "[", "]"));
    }

    private static String word(Enum<?> value) {
        return text(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String text(String text) {
        return text.chars()
                .mapToObj(JsonAnswer::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
        return plain ? Character.toString(c) : "\\u%04x".formatted(c);
    }
}
