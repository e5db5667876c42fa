package org.throughline.standalone.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.standalone.platform.Outside;

/// The relay of the access log signs in without an account that anybody else could use: its tokens
/// are made when they are needed, in this process, and last for minutes.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.accounts.built-in", havingValue = "true")
public class RelayAccount {

    static final String NAME = "relay";
    static final String ROLE = "relay";
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Bean
    RelayTokens relayTokens(JwtEncoder encoder, @Value("${throughline.issuer}") String issuer) {
        InstantSource clock = Outside.clock();
        return () ->
                Optional.of(
                        encoder.encode(
                                        JwtEncoderParameters.from(
                                                JwsHeader.with(SignatureAlgorithm.RS256).build(),
                                                claims(issuer, clock)))
                                .getTokenValue());
    }

    /// Whether a token that this issuer signed is one of the relay's. No account can have its role,
    /// so none gets such a token.
    static boolean isOurs(Jwt token) {
        return NAME.equals(token.getSubject())
                && List.of(ROLE).equals(token.getClaimAsStringList(Claims.ROLES))
                && !token.hasClaim(Claims.AGENCY);
    }

    private static JwtClaimsSet claims(String issuer, InstantSource clock) {
        return JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(NAME)
                .audience(List.of(Claims.AUDIENCE))
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(LIFE))
                .claim(Claims.ROLES, List.of(ROLE))
                .build();
    }
}
