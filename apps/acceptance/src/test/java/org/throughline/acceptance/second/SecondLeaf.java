package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What a receipt needs of a leaf.
record SecondLeaf(String origin, long position, long time, byte[] bytes) {

    static SecondLeaf read(Cursor in) {
        byte[] domain = in.take(16);
        Wrong.unless(new String(domain, UTF_8).equals("throughline/leaf"), "no leaf");
        Wrong.unless(in.number(1) == 1, "another version");
        String origin = in.text(2);
        Wrong.unless(origin.matches("[!-*,-~]{1,255}"), "no origin");
        long position = in.number(8);
        Wrong.unless(position > 0, "positions begin with 1");
        byte[] tag = in.take(32);
        long seq = in.number(8);
        long time = in.number(8);
        String type = in.text(2);
        String agency = in.text(2);
        byte[] part = in.take(32);
        byte[] submission = in.prefixed(2);
        Wrong.unless(submission.length == 0 || submission.length == 32, "no commitment");
        byte[] signature = in.prefixed(2);
        in.end();
        byte[] bytes =
                bytes(origin, position, tag, seq, time, type, agency, part, submission, signature);
        return new SecondLeaf(origin, position, time, bytes);
    }

    /// A leaf as the page writes it.
    static byte[] bytes(
            String origin,
            long position,
            byte[] tag,
            long seq,
            long time,
            String type,
            String agency,
            byte[] part,
            byte[] submission,
            byte[] signature) {
        Wrong.unless(type.matches("[a-z][a-z0-9-]{0,79}\\.v[1-9][0-9]{0,3}"), "no type");
        Wrong.unless(agency.matches("[a-z][a-z0-9-]{0,79}"), "no agency");
        Wrong.unless(signature.length == 0 || submission.length > 0, "signed nothing");
        return Hashes.join(
                "throughline/leaf".getBytes(UTF_8),
                Hashes.u8(1),
                Hashes.str(origin),
                Hashes.u64(position),
                tag,
                Hashes.u64(seq),
                Hashes.u64(time),
                Hashes.str(type),
                Hashes.str(agency),
                part,
                Hashes.str(submission),
                Hashes.str(signature));
    }
}
