package org.throughline.ledger.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.PublicPart;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Checks the events of a bundle: that none is left out, that they are those of the stream in its
/// order, at each checkpoint as many as its map says, and dated between the checkpoints they lie
/// between.
final class StreamCheck {

    private final EvidenceBundle bundle;
    private final StreamTag tag;
    private final Findings findings;
    private final List<Checked> checkpoints;
    private final List<Long> counts;
    private final String word;
    private final Map<Long, PublicPart> shown = new TreeMap<>();
    private final List<LeafHash> leaves = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long expected;
    private boolean gapless = true;
    private boolean whole;

    /// @param word for an event in findings, `event`
    StreamCheck(
            EvidenceBundle bundle,
            Findings findings,
            List<Checked> checkpoints,
            List<Long> counts,
            String word) {
        this.word = word;
        this.bundle = bundle;
        this.tag = bundle.tag();
        this.findings = findings;
        this.checkpoints = checkpoints;
        this.counts = counts;
    }

    /// What the shown events say, by their seq.
    Map<Long, PublicPart> shown() {
        return shown;
    }

    /// Whether no event is missing.
    boolean whole() {
        return whole;
    }

    void check(List<MapProof> proofs) {
        Optional<BundledEvent.Shown> before = Optional.empty();
        for (BundledEvent event : bundle.events()) {
            order(event);
            switch (event) {
                case BundledEvent.Withheld withheld -> leaves.add(withheld.leaf());
                case BundledEvent.Shown each -> {
                    before.ifPresent(last -> after(last, each));
                    event(each);
                    before = Optional.of(each);
                }
            }
        }
        missing(expected, counts.getLast());
        whole = gapless && leaves.size() == counts.getLast();
        roots(proofs);
    }

    private String name(BundledEvent event) {
        return word + " " + event.seq();
    }

    private void order(BundledEvent event) {
        if (event.seq() < expected) {
            findings.invalid(name(event), "events stand in the order of the stream, each once");
            gapless = false;
            return;
        }
        if (event.seq() >= counts.getLast()) {
            findings.invalid(
                    name(event),
                    "the last checkpoint does not have it",
                    counts.getLast() + " events",
                    event.seq() + 1);
        } else {
            missing(expected, event.seq());
        }
        expected = event.seq() + 1;
    }

    private void missing(long from, long to) {
        if (from < to) {
            gapless = false;
            String part = word + (to - from == 1 ? " " + from : "s " + from + " to " + (to - 1));
            findings.incomplete(part, "missing", counts.getLast() + " events", "no record of it");
        }
    }

    private void event(BundledEvent.Shown event) {
        LeafHash hash = LeafHash.ofBytes(new byte[0]);
        try {
            PublicPart part = PublicPart.read(event.publicPart());
            shown.put(event.seq(), part);
            belongs(event, part);
            Leaf leaf = event.leaf(bundle.origin(), tag, part);
            hash = LeafHash.of(leaf);
        } catch (IllegalArgumentException e) {
            findings.invalid(name(event), String.valueOf(e.getMessage()));
        }
        leaves.add(hash);
        dated(event);
    }

    private void belongs(BundledEvent.Shown event, PublicPart part) {
        boolean named = part.scope().isEmpty() || part.scope().equals(bundle.stream());
        if (!named || (part.scope().isEmpty() && bundle.stream().contains("/"))) {
            findings.invalid(name(event), "its public part is of another case");
        }
        if (!ids.add(part.eventId())) {
            findings.invalid(name(event), "another event has its id");
        }
    }

    private void after(BundledEvent.Shown last, BundledEvent.Shown event) {
        if (!event.position().isAfter(last.position())) {
            findings.invalid(
                    name(event),
                    "its position is not after that of the event before it",
                    "after " + last.position(),
                    event.position());
        }
        if (!event.ledgerTime().isAfter(last.ledgerTime())) {
            findings.invalid(
                    name(event),
                    "its time is not after that of the event before it",
                    "after " + last.ledgerTime(),
                    event.ledgerTime());
        }
    }

    /// An event is among those of a checkpoint if and only if its position is covered, and then its
    /// time is not after the checkpoint's, else it is.
    private void dated(BundledEvent.Shown event) {
        for (int i = 0; i < checkpoints.size(); i++) {
            Checked checkpoint = checkpoints.get(i);
            boolean counted = event.seq() < counts.get(i);
            boolean covered = checkpoint.checkpoint().size().covers(event.position());
            String where = "checkpoint " + (i + 1);
            if (counted != covered) {
                findings.invalid(
                        name(event),
                        counted
                                ? where + " counts it, but its position came later"
                                : where + " does not count it, but its position came before",
                        "position " + (counted ? "up to " : "after ") + checkpoint.size(),
                        event.position());
            }
            if (!fits(event, checkpoint, covered)) {
                findings.invalid(
                        name(event),
                        "its time does not fit its place before or after " + where,
                        (covered ? "not after " : "after ") + checkpoint.state().time(),
                        event.ledgerTime());
            }
        }
    }

    private static boolean fits(BundledEvent.Shown event, Checked checkpoint, boolean covered) {
        Instant time = checkpoint.state().time();
        if (event.position().value() == checkpoint.size()) {
            return event.ledgerTime().equals(time);
        }
        return covered ? event.ledgerTime().isBefore(time) : event.ledgerTime().isAfter(time);
    }

    /// The first events of the stream give the root that the map of each checkpoint has for it.
    private void roots(List<MapProof> proofs) {
        Frontier tree = Frontier.empty();
        int next = 0;
        for (int i = 0; i < proofs.size(); i++) {
            long count = counts.get(i);
            if (i > 0 && count < counts.get(i - 1)) {
                findings.invalid(
                        "checkpoint " + (i + 1),
                        "the stream has lost events",
                        "at least " + counts.get(i - 1),
                        count);
                return;
            }
            if (!reaches(count)) {
                return;
            }
            long first = tree.size().value();
            while (next < count) {
                tree.append(leaves.get(next));
                next++;
            }
            if (!matches(i, first, proofs.get(i), tree)) {
                return;
            }
        }
    }

    /// Whether the first so many events are all here.
    private boolean reaches(long count) {
        long here = 0;
        for (BundledEvent event : bundle.events()) {
            if (here == count || event.seq() != here) {
                break;
            }
            here++;
        }
        return here == count;
    }

    private boolean matches(int i, long first, MapProof proof, Frontier tree) {
        Optional<StreamState> state = proof.stateOf(tag);
        if (state.isEmpty()) {
            return true;
        }
        String events = word + (first + 1 == state.get().count() ? " " : "s " + first + " to ");
        return findings.same(
                events + (state.get().count() - 1),
                "not those of the stream at checkpoint " + (i + 1),
                state.get().root().value(),
                tree.root().value());
    }
}
