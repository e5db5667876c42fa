package org.throughline.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Events that go to the server in one request, in this order, under one account.
record Batch(String account, List<EventLine> lines) {
    /// The server takes up to 500; fewer lose less when a connection breaks.
    static final int LIMIT = 100;

    String body() {
        return lines.stream().map(EventLine::text).collect(Collectors.joining(",", "[", "]"));
    }

    Batch of(List<EventLine> some) {
        return new Batch(account, List.copyOf(some));
    }
}
