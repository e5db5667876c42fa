package org.throughline.command.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.throughline.schema.cases.PersonId;

/// What each kind of wrapped key is bound to. Parts are of fixed length or closed alphabets, so
/// that the lines between them cannot be moved.
final class Label {

    private static final String DOMAIN = "throughline/keyring/v1\n";

    private Label() {}

    static byte[] ofLogKey() {
        return bytes("log");
    }

    static byte[] of(BucketKey key) {
        return bytes("bucket\n" + key.bucket() + "\n" + key.file());
    }

    static byte[] of(UUID caseId, PersonId person, BucketKey key) {
        return bytes(
                "person\n"
                        + caseId
                        + "\n"
                        + person.text()
                        + "\n"
                        + key.bucket()
                        + "\n"
                        + key.file());
    }

    private static byte[] bytes(String text) {
        return (DOMAIN + text).getBytes(UTF_8);
    }
}
