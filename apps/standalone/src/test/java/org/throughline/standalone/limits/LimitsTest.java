package org.throughline.standalone.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.throughline.standalone.StartFault;

class LimitsTest {

    private static final Rate TWO = new Rate("account", 2, 2, Duration.ofHours(1));
    private static final FilterChain OK = (_, _) -> {};
    private static final FilterChain REFUSED =
            (_, response) -> ((HttpServletResponse) response).setStatus(401);

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneTooManyIsA429ThatSaysWhenToComeBack() throws Exception {
        RateFilter filter = RateFilter.ofAccounts(new Allowances(TWO));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/cases");
        as("police");
        for (int left = 1; left >= 0; left--) {
            MockHttpServletResponse answer = sent(filter, request, OK);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("RateLimit")).startsWith("\"account\";r=" + left + ";t=");
            assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"account\";q=2;w=3600");
        }
        MockHttpServletResponse answer = sent(filter, request, OK);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1800");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"code\":\"too-many-requests\"");
    }

    @Test
    void whatHasNoTurnWaitsAndIsToldToComeBack() throws Exception {
        TurnFilter filter = new TurnFilter(1, Duration.ZERO);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/cases");
        MockHttpServletRequest health = new MockHttpServletRequest("GET", "/actuator/health");
        MockHttpServletResponse meanwhile = new MockHttpServletResponse();
        MockHttpServletResponse healthy = new MockHttpServletResponse();
        FilterChain worked =
                (_, _) -> {
                    filter.doFilter(again(request), meanwhile, OK);
                    filter.doFilter(health, healthy, OK);
                };
        assertThat(sent(filter, request, worked).getStatus()).isEqualTo(200);
        assertThat(meanwhile.getStatus()).isEqualTo(503);
        assertThat(meanwhile.getHeader("Retry-After")).isEqualTo("2");
        assertThat(meanwhile.getContentAsString()).contains("\"code\":\"busy\"");
        assertThat(healthy.getStatus()).isEqualTo(200);
        assertThat(sent(filter, request, OK).getStatus())
                .as("the turn is given back")
                .isEqualTo(200);
    }

    @Test
    void aTurnIsGivenBackWhenTheWorkFails() throws Exception {
        TurnFilter filter = new TurnFilter(1, Duration.ZERO);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/cases");
        FilterChain failing =
                (_, _) -> {
                    throw new IOException("lost");
                };
        assertThatThrownBy(() -> sent(filter, request, failing)).isInstanceOf(IOException.class);
        assertThat(sent(filter, request, OK).getStatus()).isEqualTo(200);
    }

    @Test
    void aHeapOf256MiBHas512Turns() {
        assertThat(TurnFilter.of(256L << 20)).isEqualTo(128);
        assertThat(TurnFilter.of(1)).isEqualTo(1);
    }

    private static MockHttpServletRequest again(MockHttpServletRequest request) {
        return new MockHttpServletRequest(request.getMethod(), request.getRequestURI());
    }

    @Test
    void eachAccountHasItsOwnAllowanceAndNobodyHasNone() throws Exception {
        RateFilter filter = RateFilter.ofAccounts(new Allowances(TWO));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");
        for (String name : List.of("police", "gp", "police", "gp")) {
            as(name);
            assertThat(sent(filter, request, OK).getStatus()).as(name).isEqualTo(200);
        }
        as("police");
        assertThat(sent(filter, request, OK).getStatus()).isEqualTo(429);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new AnonymousAuthenticationToken(
                                "key", "nobody", AuthorityUtils.createAuthorityList("NOBODY")));
        MockHttpServletResponse nobody = sent(filter, request, OK);
        assertThat(nobody.getHeader("RateLimit")).isNull();
    }

    @Test
    void oneNetworkOfIpV6IsOneAddress() {
        MockHttpServletRequest one = new MockHttpServletRequest();
        MockHttpServletRequest two = new MockHttpServletRequest();
        one.setRemoteAddr("2001:db8:0:1::7");
        two.setRemoteAddr("2001:db8:0:1:ffff::8");
        assertThat(Address.of(one)).isEqualTo(Address.of(two));
        two.setRemoteAddr("2001:db8:0:2::7");
        assertThat(Address.of(one)).isNotEqualTo(Address.of(two));
        one.setRemoteAddr("192.0.2.7");
        assertThat(Address.of(one)).isEqualTo("192.0.2.7");
    }

    @Test
    void onlySoManyAreRemembered() {
        Allowances allowances = new Allowances(TWO);
        for (int i = 0; i < Allowances.MOST + 50; i++) {
            allowances.take("client " + i);
        }
        assertThat(allowances.remembered()).isEqualTo(Allowances.MOST);
    }

    @Test
    void signInsThatFailAreCountedAndThoseThatSucceedAreNot() throws Exception {
        SignInFilter filter = new SignInFilter(2);
        for (int i = 0; i < 20; i++) {
            assertThat(sent(filter, token("police", "192.0.2.1"), OK).getStatus()).isEqualTo(200);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(sent(filter, token("police", "192.0.2.1"), REFUSED).getStatus())
                    .isEqualTo(401);
        }
        assertThat(sent(filter, token("police", "192.0.2.1"), OK).getStatus())
                .as("the right secret too")
                .isEqualTo(429);
        assertThat(sent(filter, token("gp", "192.0.2.1"), OK).getStatus())
                .as("another account")
                .isEqualTo(200);
        assertThat(sent(filter, token("police", "192.0.2.2"), OK).getStatus())
                .as("another address")
                .isEqualTo(200);
    }

    @Test
    void manyAddressesOnOneAccountAndManyAccountsFromOneAddressAreLimitedToo() throws Exception {
        SignInFilter filter = new SignInFilter(2);
        int last = 0;
        for (int i = 0; i < 7; i++) {
            last = sent(filter, token("police", "192.0.2." + i), REFUSED).getStatus();
        }
        assertThat(last).isEqualTo(429);
        for (int i = 0; i < 13; i++) {
            last = sent(filter, token("agency-" + i, "192.0.2.99"), REFUSED).getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void theFormIsCountedByWhereItLeads() throws Exception {
        SignInFilter filter = new SignInFilter(1);
        FilterChain in = (_, response) -> redirect(response, "/cases");
        FilterChain wrong = (_, response) -> redirect(response, "/login?error");
        for (int i = 0; i < 5; i++) {
            assertThat(sent(filter, form("worker"), in).getStatus()).isEqualTo(302);
        }
        assertThat(sent(filter, form("worker"), wrong).getStatus()).isEqualTo(302);
        assertThat(sent(filter, form("worker"), in).getStatus()).isEqualTo(429);
    }

    @Test
    void aLimitThatIsNoNumberStopsTheStart() {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty("throughline.limits.requests-per-second", "many");
        assertThatThrownBy(() -> new Limits().addressLimit(environment))
                .isInstanceOf(StartFault.class)
                .hasMessageNotContaining("many");
    }

    private static void redirect(ServletResponse response, String to) throws IOException {
        ((HttpServletResponse) response).sendRedirect(to);
    }

    private static MockHttpServletRequest form(String name) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.addParameter("username", name);
        return request;
    }

    private static MockHttpServletRequest token(String name, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setRemoteAddr(address);
        byte[] pair = (name + ":secret").getBytes(StandardCharsets.UTF_8);
        request.addHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        return request;
    }

    private static void as(String name) {
        TestingAuthenticationToken account =
                new TestingAuthenticationToken(name, "", AuthorityUtils.NO_AUTHORITIES);
        account.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(account);
    }

    private static MockHttpServletResponse sent(
            Filter filter, MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        // each request is a new one to a filter that runs once per request
        request.removeAttribute(filter.getClass().getName() + ".FILTERED");
        filter.doFilter(request, response, chain);
        return response;
    }
}
