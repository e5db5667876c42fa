package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The changes of a log's keys in the order of their places. Each checkpoint that covers a change
/// is signed by the keys that it names. `docs/ledger-format.md`.
public record KeyChain(List<Link> links) {

    /// Of a log that never changed its keys.
    public static final KeyChain NONE = new KeyChain(List.of());

    public KeyChain {
        links = List.copyOf(links);
    }

    /// A change and the position of its event.
    public record Link(Position position, KeyChange change) {}

    /// What does not hold of a change.
    public record Fault(Position position, String what) {}

    /// Whatever does not hold; nothing if each change was signed by the keys before it and by those
    /// that it names.
    public List<Fault> faults(Origin origin) {
        List<Fault> faults = new ArrayList<>();
        List<VerifierKey> before = List.of();
        for (Link link : links) {
            KeyChange change = link.change();
            if (!change.origin().equals(origin)) {
                faults.add(new Fault(link.position(), "it is another log's"));
            }
            if (!before.isEmpty() && !change.from().equals(before)) {
                faults.add(
                        new Fault(
                                link.position(),
                                "it does not follow from the change before it: there is a gap"));
            }
            for (VerifierKey key : change.unsigned()) {
                String which =
                        change.from().contains(key) ? "the key before it, " : "its own key, ";
                faults.add(new Fault(link.position(), "it is not signed by " + which + key));
            }
            before = change.to();
        }
        return faults;
    }

    /// This chain with one more change.
    public KeyChain with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new KeyChain(more);
    }

    /// The keys that sign a checkpoint of this size; empty if the log never changed its keys.
    public List<VerifierKey> at(TreeSize size) {
        List<VerifierKey> keys = links.isEmpty() ? List.of() : links.getFirst().change().from();
        for (Link link : links) {
            if (size.covers(link.position())) {
                keys = link.change().to();
            }
        }
        return keys;
    }

    /// The keys of each time, the first ones first.
    public List<List<VerifierKey>> all() {
        List<List<VerifierKey>> all = new ArrayList<>();
        if (!links.isEmpty()) {
            all.add(links.getFirst().change().from());
        }
        links.forEach(link -> all.add(link.change().to()));
        return all;
    }

    /// Where a key was replaced by another one.
    public Optional<Position> retired(VerifierKey key) {
        return links.stream()
                .filter(link -> link.change().from().contains(key))
                .map(Link::position)
                .findFirst();
    }
}
