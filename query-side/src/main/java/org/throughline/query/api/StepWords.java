package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.journey.Step;
import org.throughline.query.knowledge.Who;
import org.throughline.query.record.Texts;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.knowledge.KnowingWords;

/// Says a step of a journey in words. Nobody is blamed: there is "no record of" what is not there.
final class StepWords {

    private StepWords() {}

    /// Who came to have it and how: "GP Northside was sent it".
    static String of(Step step) {
        String name = PageAnswers.name(step.who().key());
        if (step.state() == CellState.STATED_NOT_KNOWN) {
            return name + ": " + small(KnowingWords.plain(cell(step)));
        }
        String words = how(step);
        return step.state() == CellState.POSSIBLY_KNOWN
                ? name + " possibly: " + words
                : name + " " + words;
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static Cell cell(Step step) {
        return new Cell(
                CellState.STATED_NOT_KNOWN,
                null,
                null,
                step.channel(),
                step.extent(),
                step.evidence());
    }

    private static String how(Step step) {
        boolean held = step.state() == CellState.HELD;
        return switch (step.channel()) {
            case null -> held ? "had it in the records" : "took part in it";
            case AUTHORED -> "wrote it";
            case SENT -> held ? "was sent it" : "sent it";
            case RECEIVED -> "received it";
            case OPENED -> "opened it";
            case INVITED -> "was invited to the meeting, or expected there";
            case ATTENDED -> "was at the meeting";
            case ASKED -> "was asked";
            case TOLD -> "was told of it";
            case HANDED_OVER -> "had it handed over";
            case ACCESSED -> "was shown it in this system";
            case AWARE -> "was aware of it, how is not stated";
        };
    }

    static List<String> tags(Step step) {
        List<String> tags = new ArrayList<>();
        if (step.ended() != null) {
            tags.add(step.ended().plain());
        }
        if (step.knewBefore()) {
            tags.add("Had it before");
        }
        if (step.hindsight()) {
            tags.add("Not known then");
        }
        return tags;
    }

    static List<LabelledText> facts(Step step, Texts.Opened texts) {
        List<LabelledText> facts = new ArrayList<>();
        add(facts, "Who", StepJson.part(step.who(), step, texts));
        if (!step.from().isEmpty()) {
            facts.add(new LabelledText("From", from(step, texts)));
        }
        if (step.extent() != null && step.extent() != Extent.FULL) {
            facts.add(new LabelledText("How much", PageAnswers.capital(step.extent().plain())));
        }
        if (step.evidence() != null) {
            facts.add(new LabelledText("Evidence", PageAnswers.capital(step.evidence().plain())));
        }
        if (step.until() != null) {
            facts.add(new LabelledText("Until", WhenWords.of(step.until())));
        }
        if (step.lags() != null) {
            facts.add(new LabelledText("Days", days(step.lags())));
        }
        return facts;
    }

    private static void add(List<LabelledText> facts, String label, @Nullable String text) {
        if (text != null) {
            facts.add(new LabelledText(label, text));
        }
    }

    private static String days(Step.Lags lags) {
        String days =
                "Since it happened: "
                        + lags.sinceHappened().says()
                        + ". Since it was recorded: "
                        + lags.sinceRecorded().says()
                        + ".";
        return lags.sinceTellerKnew() == null
                ? days
                : days + " Since the teller had it: " + lags.sinceTellerKnew().says() + ".";
    }

    private static String from(Step step, Texts.Opened texts) {
        return step.from().stream()
                .map(each -> named(each, step, texts))
                .collect(Collectors.joining(", "));
    }

    private static String named(Who who, Step step, Texts.Opened texts) {
        String name = PageAnswers.name(who.key());
        String part = StepJson.part(who, step, texts);
        return part == null ? name : name + " (" + part + ")";
    }
}
