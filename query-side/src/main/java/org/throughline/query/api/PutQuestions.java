package org.throughline.query.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.questions.CaseQuestion;
import org.throughline.query.questions.Inquiry;
import org.throughline.query.questions.Item;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Told;

/// Puts questions to a case as a lens shows it.
final class PutQuestions {

    private static final String AS_KNOWN =
            "As known then. What was learned later answers nothing here.";

    private static final String HINDSIGHT =
            "Hindsight: answered with all that was learned later. What rests on that is marked.";

    private PutQuestions() {}

    /// Items about a time outside the period asked for are left out.
    static CaseQuestion.Answered put(CaseQuestion question, Lens lens, Inquiry inquiry) {
        List<Item> all = question.items().apply(inquiry);
        return question.answered(
                all.stream().filter(each -> inPeriod(each, lens)).toList(), inquiry);
    }

    private static boolean inPeriod(Item item, Lens lens) {
        List<Seen> entries = entries(item);
        return entries.isEmpty() || entries.stream().anyMatch(lens::inPeriod);
    }

    static List<Seen> entries(Item item) {
        return Stream.concat(Stream.ofNullable(item.about()), item.evidence().stream())
                .map(Told::seen)
                .toList();
    }

    /// What is said above an answer; absent where no time is asked about.
    static @Nullable String label(Lens lens) {
        if (lens.question().known() == null) {
            return null;
        }
        return lens.question().hindsight() ? HINDSIGHT : AS_KNOWN;
    }
}
