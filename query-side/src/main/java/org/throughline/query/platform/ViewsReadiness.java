package org.throughline.query.platform;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.application.ReadinessStateHealthIndicator;
import org.throughline.query.feed.Projections;
import org.throughline.schema.EventSource;

/// A node is ready once every view shows what the log held when this was first asked, or a view has
/// stopped and waiting is of no use. Before that a case that exists would not be found.
final class ViewsReadiness extends ReadinessStateHealthIndicator {

    private static final long NOT_ASKED = -1;

    private final Projections views;
    private final EventSource log;
    private long wanted = NOT_ASKED;
    private boolean shown;

    ViewsReadiness(ApplicationAvailability availability, Projections views, EventSource log) {
        super(availability);
        this.views = views;
        this.log = log;
    }

    @Override
    protected AvailabilityState getState(ApplicationAvailability availability) {
        AvailabilityState state = super.getState(availability);
        return state == ReadinessState.ACCEPTING_TRAFFIC && !shows()
                ? ReadinessState.REFUSING_TRAFFIC
                : state;
    }

    private synchronized boolean shows() {
        if (!shown) {
            wanted = wanted == NOT_ASKED ? log.head().value() : wanted;
            shown = views.position() >= wanted || !views.stopped().isEmpty();
        }
        return shown;
    }
}
