package org.throughline.standalone.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// The `jti` of assertions that were used and have not expired (RFC 7523, section 3, point 7).
final class UsedAssertions {

    private static final int LONGEST_ID = 200;

    /// More are refused until some expire: what cannot be remembered is not taken.
    static final int MOST = 100_000;

    private record Use(String id, Instant until) {}

    private final Set<String> ids = new HashSet<>();
    private final Queue<Use> byEnd = new PriorityQueue<>(Comparator.comparing(Use::until));

    /// Whether this is the first use; remembers it.
    ///
    /// @param until when the assertion can be forgotten
    synchronized boolean first(String client, String jti, Instant until, Instant now) {
        for (Use next = byEnd.peek(); next != null && next.until().isBefore(now); ) {
            ids.remove(next.id());
            byEnd.remove();
            next = byEnd.peek();
        }
        if (jti.isBlank() || jti.length() > LONGEST_ID || ids.size() >= MOST) {
            return false;
        }
        String id = client + " " + jti;
        return ids.add(id) && byEnd.add(new Use(id, until));
    }
}
