package org.throughline.standalone.accounts;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.throughline.standalone.platform.Outside;

/// An issuer for one machine, unless `THROUGHLINE_ISSUER` names another.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.accounts.built-in", havingValue = "true")
public class BuiltInIssuer {

    @Bean
    Accounts accounts(
            @Value("${throughline.home}") Path home, @Value("${server.address:}") String address)
            throws IOException {
        Accounts accounts = Accounts.in(home.resolve("secrets"));
        LoopbackOnly.require(accounts, address);
        return accounts;
    }

    @Bean
    JWKSource<SecurityContext> issuerKeys(@Value("${throughline.home}") Path home)
            throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(IssuerKey.in(home.resolve("secrets"))));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    /// Knows the key itself, so no request goes round to `/oauth2/jwks`; and knows the accounts, so
    /// that a token ends with what it rests on.
    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> keys,
            Accounts accounts,
            @Value("${throughline.issuer}") String issuer) {
        NimbusJwtDecoder signatures = NimbusJwtDecoder.withJwkSource(keys).build();
        signatures.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
        return new RememberedTokens(
                signatures,
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(issuer),
                        token ->
                                RelayAccount.isOurs(token) || Claims.stand(token, accounts)
                                        ? OAuth2TokenValidatorResult.success()
                                        : OAuth2TokenValidatorResult.failure(
                                                new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))));
    }

    @Bean
    RegisteredClientRepository accountClients(Accounts accounts) {
        return new AccountClients(accounts);
    }

    @Bean
    OAuth2AuthorizationService noMemory() {
        return new NoMemory();
    }

    @Bean
    PasswordEncoder secretComparison() {
        return PasswordHash.comparison();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(@Value("${throughline.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> accountClaims(Accounts accounts) {
        return context ->
                accounts.find(context.getRegisteredClient().getClientId())
                        .ifPresent(
                                account ->
                                        context.getClaims()
                                                .claims(
                                                        claims ->
                                                                claims.putAll(Claims.of(account))));
    }

    @Bean
    AuthenticationProvider accountLogin(
            Accounts accounts, JwtEncoder encoder, @Value("${throughline.issuer}") String issuer) {
        return new AccountLogin(accounts, encoder, issuer, Outside.clock());
    }

    @Bean
    ShownAccounts shownAccounts(Accounts accounts) {
        return new ShownAccounts(accounts);
    }

    @Bean
    OwnPassword ownPassword(Accounts accounts) {
        return new OwnPassword(accounts);
    }
}
