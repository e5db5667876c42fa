package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the log commits to for one event, version 1. The bytes are laid down in
/// `docs/ledger-format.md`; two leaves are equal if their bytes are.
///
/// @param position 1 or more
/// @param seq number of the event in its stream, from 0
/// @param ledgerTime at or after the epoch, in whole microseconds
/// @param type name and version of the event type, `contact-recorded.v1`
/// @param agency id of the agency that asserts the event
/// @param publicPart digest of the public part's bytes
/// @param submission commitment to what the agency sent, if it is kept
/// @param signature the agency's signature over the submission, empty if there is none
public record Leaf(
        Origin origin,
        Position position,
        StreamTag stream,
        long seq,
        Instant ledgerTime,
        String type,
        String agency,
        Sha256 publicPart,
        @Nullable Sha256 submission,
        byte[] signature) {

    private static final byte[] DOMAIN = "throughline/leaf".getBytes(US_ASCII);
    private static final int VERSION = 1;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_VERSION = 4;
    private static final int LONGEST_SIGNATURE = 0xFFFF;

    public Leaf {
        require(position.isAfter(Position.START), "the position of a leaf is 1 or more");
        require(seq >= 0, "a seq is 0 or more");
        require(
                ledgerTime.equals(ledgerTime.truncatedTo(ChronoUnit.MICROS))
                        && !ledgerTime.isBefore(Instant.EPOCH),
                "a ledger time is in whole microseconds from the epoch on");
        require(isType(type), "a type is kebab-case with a version, .v1");
        require(isName(agency), "an agency id is kebab-case");
        require(signature.length <= LONGEST_SIGNATURE, "a signature has at most 65535 bytes");
        require(signature.length == 0 || submission != null, "a signature is over a submission");
        signature = signature.clone();
    }

    /// The leaf's bytes, `docs/ledger-format.md`.
    public byte[] bytes() {
        return new ByteWriter()
                .raw(DOMAIN)
                .u8(VERSION)
                .text(origin.text())
                .u64(position.value())
                .raw(stream.value().bytes())
                .u64(seq)
                .u64(ChronoUnit.MICROS.between(Instant.EPOCH, ledgerTime))
                .text(type)
                .text(agency)
                .raw(publicPart.bytes())
                .prefixed(submission == null ? new byte[0] : submission.bytes())
                .prefixed(signature)
                .toByteArray();
    }

    /// Reads a leaf, and nothing but what [#bytes()] writes.
    ///
    /// @throws MalformedBytes naming the first wrong byte
    public static Leaf parse(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, "leaf v1");
        in.exactly(DOMAIN, "domain");
        in.exactly(new byte[] {VERSION}, "version");
        Leaf leaf =
                new Leaf(
                        in.field("origin", r -> Origin.of(r.ascii("origin"))),
                        in.field("position", Leaf::position),
                        new StreamTag(new Sha256(in.raw(Sha256.LENGTH, "stream tag"))),
                        in.u63("seq"),
                        in.field("ledger time", r -> time(r.u63("ledger time"))),
                        in.field("type", r -> matching(Leaf::isType, r.ascii("type"))),
                        in.field("agency", r -> matching(Leaf::isName, r.ascii("agency"))),
                        new Sha256(in.raw(Sha256.LENGTH, "public part digest")),
                        in.field("submission", r -> optional(r.prefixed("submission"))),
                        new byte[0]);
        return withSignature(leaf, in);
    }

    private static Leaf withSignature(Leaf leaf, ByteReader in) {
        int here = in.offset();
        byte[] signature = in.prefixed("signature");
        if (signature.length > 0 && leaf.submission == null) {
            throw new MalformedBytes(here, "a signature without a submission");
        }
        in.end();
        return leaf.signedWith(signature);
    }

    private Leaf signedWith(byte[] signedBytes) {
        return new Leaf(
                origin,
                position,
                stream,
                seq,
                ledgerTime,
                type,
                agency,
                publicPart,
                submission,
                signedBytes);
    }

    private static Position position(ByteReader in) {
        Position position = Position.of(in.u63("position"));
        require(position.isAfter(Position.START), "the position of a leaf is 1 or more");
        return position;
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static String matching(Predicate<String> shape, String text) {
        require(shape.test(text), "another shape is wanted");
        return text;
    }

    /// `[a-z][a-z0-9-]{0,79}\.v[1-9][0-9]{0,3}`, without the time that a pattern takes for it.
    private static boolean isType(String text) {
        int dot = text.indexOf('.');
        return dot > 0
                && isName(text.substring(0, dot))
                && text.startsWith(".v", dot)
                && isVersion(text.substring(dot + 2));
    }

    /// `[1-9][0-9]{0,3}`
    private static boolean isVersion(String digits) {
        return !digits.isEmpty()
                && digits.length() <= LONGEST_VERSION
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// `[a-z][a-z0-9-]{0,79}`
    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static @Nullable Sha256 optional(byte[] bytes) {
        return bytes.length == 0 ? null : new Sha256(bytes);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Leaf leaf && Arrays.equals(bytes(), leaf.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return "leaf at position " + position;
    }
}
