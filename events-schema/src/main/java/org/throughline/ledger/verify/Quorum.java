package org.throughline.ledger.verify;

import java.util.List;
import java.util.Set;
import org.throughline.ledger.VerifierKey;

/// Which witnesses must have cosigned, c2sp.org/tlog-policy.
public sealed interface Quorum {

    boolean isMet(Set<VerifierKey> cosigners);

    /// No witness is asked for. Never met: nobody was asked.
    record None() implements Quorum {

        @Override
        public boolean isMet(Set<VerifierKey> cosigners) {
            return false;
        }
    }

    /// One witness.
    record One(VerifierKey key) implements Quorum {

        @Override
        public boolean isMet(Set<VerifierKey> cosigners) {
            return cosigners.contains(key);
        }
    }

    /// At least so many of the members.
    record AtLeast(int count, List<Quorum> members) implements Quorum {

        public AtLeast {
            members = List.copyOf(members);
            if (count < 1 || count > members.size()) {
                throw new IllegalArgumentException("a quorum is 1 to the number of its members");
            }
        }

        @Override
        public boolean isMet(Set<VerifierKey> cosigners) {
            return members.stream().filter(member -> member.isMet(cosigners)).count() >= count;
        }
    }
}
