package org.throughline.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// A standard issuer that has never heard of this program but as one of its clients: a second
/// Spring Authorization Server, with accounts, claims and an address of its own.
record OtherIssuer(String url, RSAKey key, ConfigurableApplicationContext context)
        implements AutoCloseable {

    static final String CLIENT = "throughline-pages";
    static final String SECRET = "the secret of the pages";
    static final String PASSWORD = "the password of a worker";

    static OtherIssuer start(int port, String pages) throws JOSEException {
        String url = "http://localhost:" + port;
        RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        SpringApplication application = new SpringApplication(Parts.class);
        application.addInitializers(
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            JWKSource.class,
                            () -> new ImmutableJWKSet<SecurityContext>(new JWKSet(key)));
                    beans.registerBean(
                            RegisteredClientRepository.class,
                            () -> new InMemoryRegisteredClientRepository(client(pages)));
                    beans.registerBean(
                            AuthorizationServerSettings.class,
                            () -> AuthorizationServerSettings.builder().issuer(url).build());
                });
        application.setDefaultProperties(
                Map.of("server.port", Integer.toString(port), "spring.main.banner-mode", "off"));
        return new OtherIssuer(url, key, application.run());
    }

    private static RegisteredClient client(String pages) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(pages + "/login/oauth2/code/issuer")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    static class Parts {

        @Bean
        @Order(1)
        SecurityFilterChain issuer(HttpSecurity http) {
            http.oauth2AuthorizationServer(
                    server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    });
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(
                            faults ->
                                    faults.authenticationEntryPoint(
                                            new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService accounts() {
            return new InMemoryUserDetailsManager(
                    List.of(
                            User.withUsername("worker").password("{noop}" + PASSWORD).build(),
                            User.withUsername("stranger").password("{noop}" + PASSWORD).build()));
        }

        /// Its own names, and only for those that it knows as workers.
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                Authentication user = context.getPrincipal();
                if (context.getTokenType().getValue().equals("access_token")
                        && user != null
                        && user.getName().equals("worker")) {
                    context.getClaims().audience(List.of("throughline"));
                    context.getClaims()
                            .claim("work", Map.of("roles", List.of("practitioner", "baker")));
                    context.getClaims().claim("https://example.org/agency", "police");
                    context.getClaims().claim("roles", List.of("admin"));
                }
            };
        }
    }
}
