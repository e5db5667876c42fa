package org.throughline.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event of a stream in a bundle.
public sealed interface BundledEvent {

    /// Number in the stream, from 0.
    long seq();

    /// An event that is shown.
    ///
    /// @param publicPart canonical JSON
    /// @param signature the agency's over its submission, empty if there is none
    /// @param texts one for each personal text, in ascending order of pointers
    record Shown(
            long seq,
            Position position,
            Instant ledgerTime,
            byte[] publicPart,
            byte[] signature,
            List<TextState> texts)
            implements BundledEvent {

        public Shown {
            boolean micros = ledgerTime.equals(ledgerTime.truncatedTo(ChronoUnit.MICROS));
            if (seq < 0
                    || !position.isAfter(Position.START)
                    || !micros
                    || ledgerTime.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("not what a log assigns");
            }
            texts = List.copyOf(texts);
            for (int i = 1; i < texts.size(); i++) {
                if (TextState.compare(texts.get(i - 1), texts.get(i)) >= 0) {
                    throw new IllegalArgumentException(
                            "texts stand in the order of their pointers");
                }
            }
        }

        /// The leaf of this event.
        ///
        /// @param part what the public part says
        /// @throws IllegalArgumentException if the log cannot have such a leaf
        public Leaf leaf(Origin origin, StreamTag tag, PublicPart part) {
            return new Leaf(
                    origin,
                    position,
                    tag,
                    seq,
                    ledgerTime,
                    part.type(),
                    part.agency(),
                    Sha256.of(publicPart),
                    part.submission(),
                    signature);
        }

        /// In whole microseconds from the epoch.
        long micros() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, ledgerTime);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown that
                    && seq == that.seq
                    && position.equals(that.position)
                    && ledgerTime.equals(that.ledgerTime)
                    && Arrays.equals(publicPart, that.publicPart)
                    && Arrays.equals(signature, that.signature)
                    && texts.equals(that.texts);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(seq) * 31 + position.hashCode();
        }

        @Override
        public String toString() {
            return "event " + seq + " at position " + position;
        }
    }

    /// An event that is not for whoever the bundle is for: that it is there, and where, can be
    /// seen.
    record Withheld(long seq, LeafHash leaf) implements BundledEvent {

        public Withheld {
            if (seq < 0) {
                throw new IllegalArgumentException("a seq is 0 or more");
            }
        }
    }
}
