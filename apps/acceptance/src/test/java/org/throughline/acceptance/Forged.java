package org.throughline.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A token that claims to be a reviewer's and is signed by nobody (RFC 7519, section 6).
final class Forged {

    private Forged() {}

    static String token() {
        return part("{\"alg\":\"none\"}")
                + "."
                + part("{\"sub\":\"reviewer\",\"roles\":[\"reviewer\"],\"exp\":4102444800}")
                + ".";
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
