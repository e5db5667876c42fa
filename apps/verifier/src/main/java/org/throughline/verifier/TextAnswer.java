package org.throughline.verifier;

import java.util.stream.Collectors;
import org.throughline.ledger.verify.Finding;
import org.throughline.ledger.verify.PlainWords;
import org.throughline.ledger.verify.Report;

/// The answer for people.
final class TextAnswer {

    private TextAnswer() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder(report.verdict().word()).append('\n');
        PlainWords.of(report).forEach(line -> text.append(safe(line)).append('\n'));
        report.remarks().forEach(line -> text.append("Note: ").append(safe(line)).append('\n'));
        report.findings().forEach(finding -> text.append(lines(finding)));
        return text.toString();
    }

    /// Expected and actual one below the other.
    private static String lines(Finding finding) {
        String line = safe(finding.part()) + ": " + safe(finding.what()) + "\n";
        if (finding.expected().isEmpty() && finding.actual().isEmpty()) {
            return line;
        }
        return line
                + "    expected "
                + safe(finding.expected())
                + "\n      actual "
                + safe(finding.actual())
                + "\n";
    }

    /// Names come from a file that nobody vouches for: nothing in them may steer a terminal.
    static String safe(String text) {
        return text.codePoints()
                .mapToObj(c -> isPlain(c) ? Character.toString(c) : "\\u{%x}".formatted(c))
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
