package org.throughline.command.cases;

import java.util.function.Consumer;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/// Takes out of a fixture what it saw, for assertions in our own words.
final class Capture<T> extends BaseMatcher<T> {

    private final Consumer<T> taker;

    Capture(Consumer<T> taker) {
        this.taker = taker;
    }

    @Override
    @SuppressWarnings("unchecked") // the fixture hands over what the matcher is declared for
    public boolean matches(Object actual) {
        taker.accept((T) actual);
        return true;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("anything");
    }
}
