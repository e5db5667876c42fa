package org.throughline.standalone.accounts;

import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.throughline.standalone.platform.Outside;

/// The routes of the issuer. The framework has more (browser log-in, devices, revocation), which no
/// account can use: they are not served.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.accounts.built-in", havingValue = "true")
public class IssuerRoutes {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuerChain(
            HttpSecurity http,
            Accounts accounts,
            @Value("${throughline.issuer}") String issuer,
            @Value("${throughline.local-url}") String local) {
        Assertions assertions =
                new Assertions(accounts, new HashSet<>(List.of(issuer, local)), Outside.clock());
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks")
                .oauth2AuthorizationServer(
                        server ->
                                server.clientAuthentication(
                                        clients ->
                                                clients.authenticationProviders(
                                                        each -> use(assertions, each))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie is looked at here
                .build();
    }

    private static void use(Assertions assertions, List<AuthenticationProvider> providers) {
        providers.stream()
                .filter(JwtClientAssertionAuthenticationProvider.class::isInstance)
                .map(JwtClientAssertionAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setJwtDecoderFactory(assertions));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuerMetadataChain(HttpSecurity http) {
        return http.securityMatcher(IssuerMetadata.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    IssuerMetadata issuerMetadata(@Value("${throughline.issuer}") String issuer) {
        return new IssuerMetadata(issuer);
    }
}
