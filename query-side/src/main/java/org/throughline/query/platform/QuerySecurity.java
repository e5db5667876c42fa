package org.throughline.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.throughline.query.access.Routes;
import org.throughline.query.accesslog.AccessFilter;
import org.throughline.query.accesslog.LookBook;
import org.throughline.query.answer.Problem;
import org.throughline.query.api.ApiErrors;
import org.throughline.query.web.SignIn;

/// Who may take which route: [Routes], as two filter chains. Bearer tokens for `/api` and the
/// metrics, a form and a session for the pages. What is in no route is denied.
@Configuration(proxyBeanMethods = false)
class QuerySecurity {

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            LookBook looks,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${throughline.issuer:}") String issuer) {
        JwtDecoder found = decoder(decoder, issuer);
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .addFilterBefore(writtenDown(looks), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(rules -> apply(Routes.api(), rules))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.decoder(found)
                                                                .jwtAuthenticationConverter(
                                                                        new TokenAccount()))
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
                .build();
    }

    private static JwtDecoder decoder(ObjectProvider<JwtDecoder> given, String issuer) {
        return given.getIfAvailable(
                () -> new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer)));
    }

    /// Whoever came in with a one-time password has no role, and this page alone.
    @Bean
    @Order(15)
    SecurityFilterChain passwordChain(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${throughline.issuer:}") String issuer) {
        return http.securityMatcher("/password")
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .addFilterBefore(
                        new SessionOfToken(decoder(decoder, issuer)), AuthorizationFilter.class)
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint("/login")))
                .csrf(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            LookBook looks,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${throughline.issuer:}") String issuer,
            Environment environment) {
        JwtDecoder found = decoder(decoder, issuer);
        switch (SignIn.of(environment)) {
            case FORM ->
                    http.formLogin(
                            form ->
                                    form.loginPage("/login")
                                            .successHandler(new Arrival())
                                            .permitAll());
            case ISSUER -> new ForeignSignIn(environment, found).put(http);
            case NONE ->
                    http.exceptionHandling(
                            faults ->
                                    faults.authenticationEntryPoint(
                                            new LoginUrlAuthenticationEntryPoint("/login")));
        }
        return http.authorizeHttpRequests(rules -> apply(Routes.pages(), rules))
                .addFilterBefore(writtenDown(looks), ExceptionTranslationFilter.class)
                .addFilterBefore(new SessionOfToken(found), AuthorizationFilter.class)
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?logout"))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(faults -> faults.accessDeniedHandler(QuerySecurity::pageDenied))
                .build();
    }

    /// Behind whatever finds out who asks, before whatever refuses.
    private static AccessFilter writtenDown(LookBook looks) {
        return new AccessFilter(looks, ApiErrors::write);
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

    /// An address that is none is not there for those who are signed in either.
    private static void pageDenied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        if (request.getUserPrincipal() instanceof SignedIn reader && reader.isNew()) {
            response.sendRedirect("/password");
            return;
        }
        boolean nothing =
                HttpMethod.GET.matches(request.getMethod())
                        && !Routes.isPage(request.getRequestURI());
        response.sendError(
                nothing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
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
}
