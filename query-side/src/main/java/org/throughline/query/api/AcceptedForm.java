package org.throughline.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.throughline.query.answer.Problem;

/// Nobody who asks a read for another form is given JSON in its place. This is found out before
/// anything is read.
final class AcceptedForm implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod read && isJson(read, request)) {
            List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
            MediaType own =
                    read.getBeanType() == AccessLogView.class
                            ? AuditEvents.TYPE
                            : MediaType.APPLICATION_JSON;
            if (!accepted.isEmpty() && !takes(accepted, own)) {
                throw Problem.notAcceptable();
            }
        }
        return true;
    }

    /// What passes through is answered elsewhere, and a bundle is the file that it is.
    private static boolean isJson(HandlerMethod read, HttpServletRequest request) {
        return read.getBeanType().getPackage() == AcceptedForm.class.getPackage()
                && read.getReturnType().getParameterType() == ResponseEntity.class
                && !request.getRequestURI().endsWith("/bundle");
    }

    private static boolean takes(List<String> accepted, MediaType own) {
        try {
            return MediaType.parseMediaTypes(accepted).stream()
                    .filter(each -> each.getQualityValue() > 0)
                    .anyMatch(
                            each ->
                                    each.includes(MediaType.APPLICATION_JSON)
                                            || each.includes(own)
                                            || each.includes(MediaType.APPLICATION_PROBLEM_JSON));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
