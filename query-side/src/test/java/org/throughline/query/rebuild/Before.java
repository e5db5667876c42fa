package org.throughline.query.rebuild;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;

/// A projection before each of whose events something happens.
record Before(Projection projection, Runnable step) implements Projection {

    static Projection failing(Projection projection, AtomicBoolean broken) {
        return new Before(
                projection,
                () -> {
                    if (broken.get()) {
                        throw new IllegalStateException("not this one");
                    }
                });
    }

    static Projection waiting(Projection projection, CountDownLatch go) {
        return new Before(
                projection,
                () -> {
                    try {
                        go.await();
                    } catch (InterruptedException interrupted) {
                        throw new IllegalStateException(interrupted);
                    }
                });
    }

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public void apply(FeedEvent event) {
        step.run();
        projection.apply(event);
    }

    @Override
    public void send() {
        projection.send();
    }

    @Override
    public List<String> tables() {
        return projection.tables();
    }
}
