package org.throughline.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.Status;
import org.throughline.query.TestReads;

@Tag("server")
class ViewsReadinessTest {

    private final TestReads reads = new TestReads();
    private final ApplicationAvailabilityBean application = new ApplicationAvailabilityBean();
    private final ViewsReadiness readiness =
            new ViewsReadiness(application, reads.projections, reads.log);

    @AfterEach
    void stop() {
        reads.close();
    }

    private Status status() {
        return readiness.health().getStatus();
    }

    private void application(ReadinessState state) {
        application.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    @Test
    void aNodeIsReadyOnceItsViewsShowWhatTheLogHeldAndStaysSo() throws Exception {
        reads.newCase().open("police", "live");
        application(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        reads.projections.start();
        reads.catchUp();
        assertThat(status()).isEqualTo(Status.UP);
        reads.projections.stop();
        reads.newCase().open("police", "live");
        assertThat(status()).isEqualTo(Status.UP);
        application(ReadinessState.REFUSING_TRAFFIC);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void anEmptyLogIsShownAtOnce() {
        application(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(status()).isEqualTo(Status.UP);
    }
}
