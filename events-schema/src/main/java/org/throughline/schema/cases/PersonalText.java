package org.throughline.schema.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A text about people: a name, a date of birth, words said, an account. It is open while it is
/// being written or read, sealed everywhere else, and erased once the key of one of its people is
/// destroyed. Two texts are equal if their commitments are; no form shows its text in `toString`.
public sealed interface PersonalText {

    /// The longest text that is taken, in characters.
    int LONGEST = 100_000;

    /// The people the text is about, never empty: each of them owns it.
    Set<PersonId> about();

    Commitment commitment();

    /// A text that can be read. It carries its salt, hence its commitment, from the moment it
    /// exists.
    final class Open extends Committed implements PersonalText {

        private final Salt salt;
        private final String text;

        /// @throws IllegalArgumentException if the text holds half a surrogate pair: it has no
        ///   UTF-8 form
        public Open(Set<PersonId> about, Salt salt, String text) {
            super(about, Commitment.of(salt, wellFormed(text)));
            this.salt = salt;
            this.text = text;
        }

        private static String wellFormed(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    return withPairs(text);
                }
            }
            return text;
        }

        private static String withPairs(String text) {
            if (!UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("A text is well-formed Unicode.");
            }
            return text;
        }

        public Salt salt() {
            return salt;
        }

        public String text() {
            return text;
        }
    }

    /// A text that stands in the log, unread.
    final class Sealed extends Committed implements PersonalText {

        public Sealed(Set<PersonId> about, Commitment commitment) {
            super(about, commitment);
        }
    }

    /// A text that nobody can read any more, by law. Its commitment stays.
    final class Erased extends Committed implements PersonalText {

        public Erased(Set<PersonId> about, Commitment commitment) {
            super(about, commitment);
        }
    }
}

/// What the three forms have in common: owners, commitment, equality by commitment, a masked
/// `toString`.
abstract class Committed {

    private final Set<PersonId> about;
    private final Commitment commitment;

    Committed(Set<PersonId> about, Commitment commitment) {
        if (about.isEmpty()) {
            throw new IllegalArgumentException("a personal text is about somebody");
        }
        // one person is in order, and most texts are about one
        this.about =
                about.size() == 1
                        ? Set.copyOf(about)
                        : Collections.unmodifiableSet(new TreeSet<>(about));
        this.commitment = commitment;
    }

    public final Set<PersonId> about() {
        return about;
    }

    public final Commitment commitment() {
        return commitment;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Committed that && commitment.equals(that.commitment);
    }

    @Override
    public final int hashCode() {
        return commitment.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[text about " + about + "]";
    }
}
