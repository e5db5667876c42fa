package org.throughline.standalone.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Signing in on the form and with a token, for every route that no side has put under rules of its
/// own: such a route needs an account at least.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.accounts.built-in", havingValue = "true")
public class FrontDoor {

    private static final String[] OPEN = {
        "/login",
        "/assets/**",
        "/problems/**",
        "/error",
        IssuerMetadata.PATH,
        "/actuator/health/readiness",
        "/actuator/health/liveness"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain frontDoorChain(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/cases"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .build();
    }
}
