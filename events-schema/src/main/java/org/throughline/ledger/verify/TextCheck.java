package org.throughline.ledger.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.PublicPart;
import org.throughline.ledger.TextState;

/// Checks each personal text of the shown events: it opens its commitment, or an event says that it
/// was erased, or the bundle says that it withholds it. A text of which nothing is said is missing.
final class TextCheck {

    /// An event of this type, of any version, says that the texts about the people whom its data
    /// name were erased.
    private static final String ERASURE = "personal-data-erased.v";

    private static final int MOST_NAMED = 50;

    private final Findings findings;
    private final Map<Long, PublicPart> shown;
    private final boolean whole;
    private final Map<Long, Erasure> erasures = new TreeMap<>();
    private int open;
    private int erased;
    private int withheld;

    TextCheck(Findings findings, Map<Long, PublicPart> shown, boolean whole) {
        this.findings = findings;
        this.shown = shown;
        this.whole = whole;
    }

    Counts check(EvidenceBundle bundle) {
        int events = 0;
        for (BundledEvent event : bundle.events()) {
            if (event instanceof BundledEvent.Shown each) {
                events++;
                PublicPart part = shown.get(each.seq());
                if (part != null) {
                    event(each, part);
                }
            }
        }
        return new Counts(events, bundle.events().size() - events, open, erased, withheld);
    }

    private void event(BundledEvent.Shown event, PublicPart part) {
        Map<String, TextState> states = new HashMap<>();
        event.texts().forEach(state -> states.put(state.pointer(), state));
        part.texts().forEach((pointer, text) -> text(event, pointer, text, states.remove(pointer)));
        for (TextState state : event.texts()) {
            if (states.containsKey(state.pointer())) {
                findings.invalid(
                        "event " + event.seq(),
                        "a text where the event has none",
                        "",
                        state.pointer());
            }
        }
    }

    private void text(
            BundledEvent.Shown event,
            String pointer,
            PublicPart.Text text,
            @Nullable TextState state) {
        String part = "event " + event.seq() + " " + pointer;
        switch (state) {
            case null -> findings.incomplete(part, "nothing is said of this text", "", "");
            case TextState.Open each -> {
                open++;
                findings.same(
                        part,
                        "the text does not open its commitment",
                        text.commitment(),
                        each.commitment());
            }
            case TextState.Erased each -> {
                erased++;
                erasure(part, event.seq(), text.about(), each.erasure());
            }
            case TextState.Withheld _ -> withheld++;
        }
    }

    private void erasure(String part, long seq, List<String> about, long erasure) {
        PublicPart event = shown.get(erasure);
        String what = "event " + erasure;
        if (event == null) {
            if (whole) {
                findings.invalid(part, what + " should say that it was erased, but is not shown");
            } else {
                findings.incomplete(part, what + " should say that it was erased", "", "");
            }
        } else if (!event.type().startsWith(ERASURE)) {
            findings.invalid(
                    part, what + " says nothing of an erasure", ERASURE + "…", event.type());
        } else if (erasure <= seq) {
            findings.invalid(part, what + " came before the text that it should have erased");
        } else if (event.words().stream().noneMatch(about::contains)) {
            findings.invalid(part, what + " erased texts about other people");
        } else {
            Erasure took =
                    erasures.computeIfAbsent(
                            erasure, _ -> new Erasure(new TreeSet<>(), new TreeSet<>()));
            took.events().add(seq);
            event.words().stream().filter(about::contains).forEach(took.people()::add);
        }
    }

    /// What was erased and by which event, as far as it is shown.
    List<String> erased() {
        return erasures.entrySet().stream()
                .map(each -> "event " + each.getKey() + " says that " + each.getValue().words())
                .toList();
    }

    /// What an event says it took.
    ///
    /// @param events that lost a text by it
    private record Erasure(NavigableSet<String> people, NavigableSet<Long> events) {

        String words() {
            String first =
                    events.stream()
                            .limit(MOST_NAMED)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            int more = events.size() - MOST_NAMED;
            return "texts about %s were erased, in event %s%s"
                    .formatted(
                            String.join(", ", people),
                            first,
                            more > 0 ? " and %d more".formatted(more) : "");
        }
    }
}
