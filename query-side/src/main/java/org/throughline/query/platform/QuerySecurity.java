package org.throughline.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.throughline.query.access.Reader;
import org.throughline.query.access.Routes;
import org.throughline.query.answer.Problem;
import org.throughline.query.api.ApiErrors;

/// Who may take which route: [Routes], as two filter chains. Bearer tokens for `/api`, a form and a
/// session for the pages. What is in no route is denied.
@Configuration(proxyBeanMethods = false)
class QuerySecurity {

    private static final String CONTENT =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${throughline.issuer:}") String issuer) {
        JwtDecoder found =
                decoder.getIfAvailable(
                        () -> new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer)));
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rules -> apply(Routes.api(), rules))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.decoder(found)
                                                                .jwtAuthenticationConverter(
                                                                        new Accounts()))
                                        .authenticationEntryPoint(
                                                (request, response, _) -> {
                                                    response.setHeader(
                                                            "WWW-Authenticate", "Bearer");
                                                    ApiErrors.write(
                                                            Problem.unauthorized(),
                                                            request,
                                                            response);
                                                })
                                        .accessDeniedHandler(QuerySecurity::denied))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain pageChain(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> apply(Routes.pages(), rules))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/cases").permitAll())
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?logout"))
                .csrf(Customizer.withDefaults())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                                        .referrerPolicy(
                                                each -> each.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// An address that takes other methods says so; nothing else is told to those without a right.
    private static void denied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        Set<String> methods = Routes.methods(request.getRequestURI());
        if (methods.isEmpty() || methods.contains(request.getMethod())) {
            ApiErrors.write(Problem.forbidden(), request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
            ApiErrors.write(Problem.methodNotAllowed(), request, response);
        }
    }

    private static void apply(
            List<Routes.Route> routes,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules) {
        for (Routes.Route route : routes) {
            var matched =
                    rules.requestMatchers(HttpMethod.valueOf(route.method()), route.pattern());
            if (route.open()) {
                matched.permitAll();
            } else {
                matched.hasAnyRole(route.roleNames());
            }
        }
        rules.anyRequest().denyAll();
    }

    /// The account behind a token: its subject, its roles, its agency.
    private static final class Accounts implements Converter<Jwt, AbstractAuthenticationToken> {

        @Override
        public AbstractAuthenticationToken convert(Jwt token) {
            Collection<GrantedAuthority> authorities = new ArrayList<>();
            List<String> roles = token.getClaimAsStringList("roles");
            for (String role : roles == null ? List.<String>of() : roles) {
                authorities.add(
                        new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)));
            }
            String agency = token.getClaimAsString("agency");
            if (agency != null) {
                authorities.add(new SimpleGrantedAuthority(Reader.AGENCY + agency));
            }
            String name = token.getSubject();
            return new JwtAuthenticationToken(token, authorities, name == null ? "" : name);
        }
    }
}
