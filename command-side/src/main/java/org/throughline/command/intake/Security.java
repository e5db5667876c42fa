package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The filter chain of the command side, as [Routes] says: bearer tokens, no session.
final class Security {

    private static final PathPatternRequestMatcher.Builder PATHS =
            PathPatternRequestMatcher.withDefaults();

    private Security() {}

    static SecurityFilterChain chain(HttpSecurity http, JwtDecoder decoder, NewIds ids)
            throws Exception {
        return http.securityMatcher(everyRoute())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new RequestGuard(ids), BearerTokenAuthenticationFilter.class)
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(Security::askForToken)
                                        .accessDeniedHandler(Security::deny)
                                        .jwt(
                                                jwt ->
                                                        jwt.decoder(decoder)
                                                                .jwtAuthenticationConverter(
                                                                        Security::account)))
                .authorizeHttpRequests(Security::roles)
                .build();
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Replies.write(
                Trouble.UNAUTHORIZED.problem("Send a valid token: Authorization: Bearer …."),
                request,
                response);
    }

    private static void deny(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException error)
            throws IOException {
        Replies.write(
                Trouble.FORBIDDEN.problem("The account has another role than this needs."),
                request,
                response);
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        for (Routes route : Routes.values()) {
            String[] roles = route.roles().toArray(String[]::new);
            for (HttpMethod method : methods(route)) {
                requests.requestMatchers(PATHS.matcher(method, route.pattern())).hasAnyRole(roles);
            }
        }
        requests.anyRequest().denyAll();
    }

    private static List<HttpMethod> methods(Routes route) {
        return route.method().equals(HttpMethod.GET)
                ? List.of(HttpMethod.GET, HttpMethod.HEAD)
                : List.of(route.method());
    }

    /// An address that is the command side's alone is guarded whatever the method.
    private static RequestMatcher everyRoute() {
        return new OrRequestMatcher(
                Arrays.stream(Routes.values())
                        .<RequestMatcher>map(
                                route ->
                                        route.shared()
                                                ? PATHS.matcher(route.method(), route.pattern())
                                                : PATHS.matcher(route.pattern()))
                        .toList());
    }

    private static AbstractAuthenticationToken account(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return new JwtAuthenticationToken(
                token,
                roles == null
                        ? List.of()
                        : roles.stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList());
    }
}
