package org.throughline.standalone.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.throughline.query.platform.AnswerHeaders;

/// The answer to a request that Tomcat refuses before any of the program sees it, such as an
/// address that is none: a problem (RFC 9457), in which nothing of the request is repeated.
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    /// For Tomcat, which makes it by its name.
    public ProblemValve() {}

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        AnswerHeaders.all().forEach(response::setHeader);
        try {
            response.getReporter()
                    .write(
                            """
                            {"type":"/problems/bad-request","title":"The request cannot be read",\
                            "status":%d,"detail":"It is no request that could be understood.",\
                            "code":"bad-request","traceId":"%s"}"""
                                    .formatted(status, UUID.randomUUID()));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
