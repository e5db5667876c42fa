package org.throughline.query.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.method.annotation.CsrfTokenArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// Asks the real controllers over the sample record for pages. Each page asked for by name is also
/// left in `target/pages`, to be looked at with a browser.
final class PageRig {

    static final String READER = "reviewer";

    private static final Path SEEN = Path.of("target", "pages");
    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF", "_csrf", "t-0-k-e-n");

    private final MockMvc web;

    PageRig() {
        Pages pages = new Pages("Made up cases: nobody in them is real.");
        this.web =
                MockMvcBuilders.standaloneSetup(
                                new CaseListController(pages, SampleRecord::cases),
                                new CaseController(
                                        pages,
                                        SampleRecord::home,
                                        SampleRecord::chronology,
                                        SampleRecord::matrix,
                                        SampleRecord::decisions,
                                        SamplePeople::people,
                                        SampleRecord::entry),
                                new SafeguardController(
                                        pages,
                                        SampleSafeguards::alerts,
                                        SampleSafeguards::questions),
                                new TogetherController(
                                        pages, SampleTogether::compare, SampleTogether::jigsaw),
                                new JourneyController(
                                        pages,
                                        SampleJourneys::journey,
                                        SampleJourneys::times,
                                        SampleJourneys::earliest),
                                new EmergencyController(
                                        pages,
                                        (_, _, _, _) -> {
                                            throw new IllegalStateException("not asked for");
                                        }),
                                new ErasuresController(pages, new SampleErasures()),
                                new AdminController(
                                        pages, SampleAccounts::agencies, SampleAccounts.all()),
                                new SignInController(pages, SignIn.FORM),
                                new ProblemController(pages))
                        .setCustomArgumentResolvers(new CsrfTokenArgumentResolver())
                        .build();
    }

    /// What a page answers to somebody who is signed in.
    MockHttpServletResponse get(String address) {
        return get(address, new TestingAuthenticationToken(READER, "", List.of()));
    }

    /// What a page answers to somebody with a role.
    MockHttpServletResponse getAs(String role, String address) {
        return get(address, new TestingAuthenticationToken(READER, "", "ROLE_" + role));
    }

    /// What a page answers to somebody who is not signed in.
    MockHttpServletResponse getAsNobody(String address) {
        return get(address, null);
    }

    private MockHttpServletResponse get(String address, @Nullable Authentication reader) {
        try {
            return web.perform(
                            MockMvcRequestBuilders.get(URI.create(address))
                                    .with(request -> as(reader, request)))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static MockHttpServletRequest as(
            @Nullable Authentication reader, MockHttpServletRequest request) {
        request.setUserPrincipal(reader);
        request.setAttribute(CsrfToken.class.getName(), TOKEN);
        return request;
    }

    static String html(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static void keep(String name, String html) {
        try {
            Files.createDirectories(SEEN);
            Files.writeString(SEEN.resolve(name + ".html"), html);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
