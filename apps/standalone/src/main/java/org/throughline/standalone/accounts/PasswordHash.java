package org.throughline.standalone.accounts;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.throughline.standalone.platform.Outside;

/// The hash that stands for a password: bcrypt, which the framework brings along and which takes a
/// tenth of a second each time.
final class PasswordHash {

    static final int SHORTEST = 12;

    /// bcrypt looks at no more.
    static final int LONGEST_BYTES = 72;

    private static final int STRENGTH = 11;
    private static final PasswordEncoder BCRYPT = new BCryptPasswordEncoder(STRENGTH);

    /// Of a password that nobody knows. Comparing with it takes as long as with anybody's.
    private static final String DECOY = of(Outside.randomSecret());

    private PasswordHash() {}

    static String of(String password) {
        return String.valueOf(BCRYPT.encode(password));
    }

    static String decoy() {
        return DECOY;
    }

    static boolean fits(CharSequence password, String hash) {
        return bytes(password) <= LONGEST_BYTES && BCRYPT.matches(password, hash);
    }

    static boolean mayBeChosen(String password) {
        return password.length() >= SHORTEST && bytes(password) <= LONGEST_BYTES;
    }

    /// For the issuer: what an account keeps is a hash if it looks like one.
    static PasswordEncoder comparison() {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence secret) {
                return of(String.valueOf(secret));
            }

            @Override
            public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
                if (given == null || kept == null) {
                    return false;
                }
                return kept.startsWith("$2a$") ? fits(given, kept) : Secrets.same(given, kept);
            }
        };
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
