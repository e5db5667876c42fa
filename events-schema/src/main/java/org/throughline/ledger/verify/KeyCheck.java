package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.PublicPart;
import org.throughline.ledger.VerifierKey;

/// Follows the changes of a log's keys, from the keys that were given on and back. That they are
/// those of the log, all of them, is checked as of any stream.
record KeyCheck(Trust trust, Findings findings) {

    private static final String FIRST_VERSION = KeyChange.TYPE + ".v1";

    /// The changes that a bundle brings. Where one does not hold, there is a finding.
    ///
    /// @throws CannotCheck if no key of the log was given, or if a change is of a later version
    KeyChain chain(EvidenceBundle bundle) {
        List<VerifierKey> given = trust.keysOf(bundle.origin());
        List<KeyChain.Link> links = new ArrayList<>();
        for (BundledEvent event : bundle.keys().events()) {
            if (event instanceof BundledEvent.Shown shown) {
                add(shown, links);
            }
        }
        KeyChain chain = new KeyChain(links);
        chain.faults(bundle.origin())
                .forEach(fault -> findings.invalid(name(fault.position()), fault.what()));
        boolean anchored =
                chain.all().stream().anyMatch(keys -> new HashSet<>(keys).containsAll(given));
        if (!links.isEmpty() && !anchored) {
            findings.invalid(
                    "changes of keys", "they neither begin with the keys given nor lead to them");
        }
        return chain;
    }

    private void add(BundledEvent.Shown shown, List<KeyChain.Link> links) {
        try {
            String type = PublicPart.read(shown.publicPart()).type();
            if (type.equals(FIRST_VERSION)) {
                links.add(
                        new KeyChain.Link(
                                shown.position(), KeyChange.ofPublicPart(shown.publicPart())));
            } else if (type.startsWith(KeyChange.TYPE + ".")) {
                throw new CannotCheck("The log's keys changed in a way that is newer than this.");
            }
        } catch (IllegalArgumentException e) {
            findings.invalid(name(shown.position()), String.valueOf(e.getMessage()));
        }
    }

    private static String name(Object position) {
        return "change of keys at position " + position;
    }
}
