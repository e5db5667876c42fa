package org.throughline.query.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// One rendered page. All of it is rendered before the first byte leaves, so that a fault in a
/// template is an error page and never half a page.
record PageView(TemplateEngine engine, String template) implements View {

    private static final String WAIT_SECONDS = "2";
    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, model == null ? Map.of() : new LinkedHashMap<>(model), page);
        response.setContentType(HTML);
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", WAIT_SECONDS);
        }
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
