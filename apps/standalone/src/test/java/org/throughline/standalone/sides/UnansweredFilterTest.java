package org.throughline.standalone.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnansweredFilterTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(UnansweredFilter.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stop() {
        log.detachAppender(said);
    }

    @Test
    void aFaultIsSaidByKindAndPlaceWithoutItsMessage() {
        fails(new ServletException("SecretJane", new IllegalStateException("SecretJane")));
        assertThat(said.list)
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getFormattedMessage())
                                    .contains(
                                            "java.lang.IllegalStateException",
                                            "UnansweredFilterTest.java",
                                            "trace trace-1")
                                    .doesNotContain("SecretJane");
                            assertThat(event.getThrowableProxy()).isNull();
                        });
    }

    @Test
    void whoHasGoneIsNoFault() {
        fails(new ClientAbortException(new IOException("gone")));
        assertThat(said.list).isEmpty();
    }

    private static void fails(Exception fault) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("X-Correlation-ID", "trace-1");
        assertThatThrownBy(
                        () ->
                                new UnansweredFilter()
                                        .doFilter(
                                                new MockHttpServletRequest(),
                                                response,
                                                (_, _) -> {
                                                    switch (fault) {
                                                        case ServletException servlet ->
                                                                throw servlet;
                                                        case IOException io -> throw io;
                                                        default ->
                                                                throw new IllegalStateException(
                                                                        fault);
                                                    }
                                                }))
                .isSameAs(fault);
    }
}
