package org.throughline.query.accesslog;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads within a look, as a request does, for tests that ask without one.
public final class Looking {

    private Looking() {}

    public static <T> T within(Supplier<T> read) throws IOException, ServletException {
        List<T> found = new ArrayList<>();
        new Look().during(() -> found.add(read.get()));
        return found.getFirst();
    }
}
