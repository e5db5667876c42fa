package org.throughline.query.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/// Signing in at the pages with an account of another issuer: OpenID Connect, authorization code
/// with PKCE (RFC 7636). The session then holds the access token, as after a sign-in on the form.
final class ForeignSignIn {

    static final String CLIENT_ID = "throughline.sign-in.client-id";
    static final String CLIENT_SECRET = "throughline.sign-in.client-secret";

    private static final String NAME = "issuer";

    private final String issuer;
    private final String client;
    private final String secret;
    private final String scope;
    private final String base;
    private final JwtDecoder decoder;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final OAuth2AuthorizedClientRepository authorized =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final Arrival next = new Arrival();

    ForeignSignIn(Environment environment, JwtDecoder decoder) {
        this.issuer = environment.getRequiredProperty("throughline.issuer");
        this.client = environment.getProperty(CLIENT_ID, "");
        this.secret = environment.getProperty(CLIENT_SECRET, "");
        this.scope = environment.getProperty("throughline.sign-in.scope", "openid");
        this.base = environment.getProperty("throughline.public-url", "{baseUrl}");
        this.decoder = decoder;
    }

    void put(HttpSecurity http) {
        http.oauth2Login(
                login ->
                        login.loginPage("/login")
                                .clientRegistrationRepository(
                                        new SupplierClientRegistrationRepository(
                                                () ->
                                                        new InMemoryClientRegistrationRepository(
                                                                registration())))
                                .authorizedClientRepository(authorized)
                                .successHandler(this::arrived)
                                .failureUrl("/login?error"));
    }

    /// Looked up when somebody first signs in: the issuer may start after this server.
    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(NAME)
                .clientId(client)
                .clientSecret(secret)
                .scope(scope.split(" "))
                .redirectUri(base + "/login/oauth2/code/{registrationId}")
                .clientSettings(
                        ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private void arrived(
            HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws IOException, ServletException {
        OAuth2AuthorizedClient held = authorized.loadAuthorizedClient(NAME, user, request);
        authorized.removeAuthorizedClient(NAME, user, request, response);
        try {
            if (held == null) {
                throw new JwtException("no access token came with the sign-in");
            }
            SignedIn reader =
                    TokenAccount.signedIn(decoder.decode(held.getAccessToken().getTokenValue()));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(reader);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
            next.onAuthenticationSuccess(request, response, reader);
        } catch (JwtException _) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect("/login?error");
        }
    }
}
