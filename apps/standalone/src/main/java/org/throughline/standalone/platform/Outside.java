package org.throughline.standalone.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;

/// What comes from outside the program: the time, and random secrets.
public final class Outside {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// 32 signs, without those that look alike (0 and o, 1 and l): 5 bits each.
    private static final String SIGNS = "23456789abcdefghijkmnpqrstuvwxyz";

    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    private Outside() {}

    public static InstantSource clock() {
        return Clock.systemUTC();
    }

    /// A name that nothing else has.
    public static UUID id() {
        return new UUID(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /// For keys and names that nobody can guess.
    public static SecureRandom random() {
        return RANDOM;
    }

    /// 125 random bits in five groups: guessing is hopeless, and it can be typed.
    public static String randomSecret() {
        StringBuilder text = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
