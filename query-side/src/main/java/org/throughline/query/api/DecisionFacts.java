package org.throughline.query.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.query.decisions.Maker;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.review.ImrSubmitted;

/// What the page of an entry shows of a decision besides what it shows of every entry.
final class DecisionFacts {

    private DecisionFacts() {}

    static List<LabelledText> of(CaseEvent event, OpenEvent open) {
        List<LabelledText> facts = new ArrayList<>();
        if (event instanceof Decision decision) {
            String label = event instanceof ImrSubmitted ? "Handed in by" : "Decided by";
            facts.add(new LabelledText(label, makers(event, open)));
            if (decision.retrospective() != null) {
                facts.add(new LabelledText("Recorded as history", "Rules were not applied to it"));
            }
        }
        if (event instanceof CaseClosed closed) {
            facts.add(new LabelledText("Told in writing", agencies(closed.toldInWriting())));
            if (!closed.noReply().isEmpty()) {
                facts.add(new LabelledText("No reply", agencies(closed.noReply())));
            }
            if (!closed.objected().isEmpty()) {
                facts.add(new LabelledText("Objected", agencies(closed.objected())));
            }
        }
        return facts;
    }

    private static String agencies(Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? "No record of anybody"
                : String.join(", ", agencies.stream().sorted().map(PersonWords::of).toList());
    }

    static String makers(CaseEvent decision, OpenEvent event) {
        return Maker.of(decision).stream()
                .map(each -> maker(each, event))
                .collect(Collectors.joining("; "));
    }

    private static String maker(Maker maker, OpenEvent event) {
        List<String> words = new ArrayList<>();
        if (maker.agency() != null) {
            words.add(PersonWords.of(maker.agency()));
        }
        if (maker.post() != null) {
            event.text(maker.post()).ifPresent(words::add);
        } else {
            PageAnswers.words(maker.kind()).ifPresent(words::add);
        }
        return words.isEmpty() ? "Not stated" : String.join(", ", words);
    }
}
