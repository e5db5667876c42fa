package org.throughline.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerHeadersTest {

    private static final String HSTS = "Strict-Transport-Security";

    @Test
    void onlyOverTlsABrowserIsToldToStayWithIt() throws Exception {
        assertThat(answer(true).getHeader(HSTS)).startsWith("max-age=31536000");
        assertThat(answer(false).getHeader(HSTS)).isNull();
    }

    @Test
    void everyHeaderIsThereOnce() throws Exception {
        MockHttpServletResponse answer = answer(false);
        AnswerHeaders.all()
                .forEach((name, value) -> assertThat(answer.getHeaders(name)).containsOnly(value));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private static MockHttpServletResponse answer(boolean secure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new AnswerHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
