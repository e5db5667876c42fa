package org.throughline.standalone.accounts;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/// What a program says of itself when it asks for a token (`private_key_jwt`; RFC 7523, sections
/// 2.2 and 3): signed with one of its registered keys, about itself, to this issuer alone, for five
/// minutes at most, and once.
final class Assertions implements JwtDecoderFactory<RegisteredClient> {

    static final List<String> ALGORITHMS = List.of("ES256", "ES384", "PS256", "RS256");

    static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Set<String> audiences;
    private final InstantSource clock;
    private final Instant begun;
    private final UsedAssertions used = new UsedAssertions();

    /// @param names the issuer's, one for the world and perhaps another on this machine
    Assertions(Accounts accounts, Set<String> names, InstantSource clock) {
        this.accounts = accounts;
        this.audiences =
                names.stream()
                        .flatMap(name -> Stream.of(name, name + "/oauth2/token"))
                        .collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
        this.begun = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(keys(client.getClientId())))
                        .jwsAlgorithms(
                                taken ->
                                        ALGORITHMS.stream()
                                                .map(SignatureAlgorithm::from)
                                                .forEach(taken::add))
                        .build();
        decoder.setJwtValidator(assertion -> check(assertion, client.getClientId()));
        return decoder;
    }

    private JWKSet keys(String name) {
        try {
            if (accounts.find(name).map(Account::credential).orElse(null)
                    instanceof Credential.Keys(String kept)) {
                return JWKSet.parse(kept);
            }
        } catch (ParseException _) {
            // as if there were none
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }

    private OAuth2TokenValidatorResult check(Jwt assertion, String client) {
        Instant now = clock.instant();
        boolean good =
                client.equals(assertion.getClaimAsString("iss"))
                        && client.equals(assertion.getSubject())
                        && toUsAlone(assertion.getAudience())
                        && timely(assertion.getIssuedAt(), assertion.getExpiresAt(), now)
                        && once(assertion, client, now);
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT));
    }

    private boolean toUsAlone(@Nullable List<String> audience) {
        return audience != null && audience.size() == 1 && audiences.containsAll(audience);
    }

    /// What was used before this start is forgotten, so nothing of before is taken.
    private boolean timely(@Nullable Instant issued, @Nullable Instant expires, Instant now) {
        return issued != null
                && expires != null
                && !issued.isBefore(begun)
                && !issued.isAfter(now.plus(CLOCKS_DIFFER))
                && expires.isAfter(now.minus(CLOCKS_DIFFER))
                && !expires.isAfter(now.plus(LONGEST_LIFE).plus(CLOCKS_DIFFER));
    }

    private boolean once(Jwt assertion, String client, Instant now) {
        String id = assertion.getId();
        Instant expires = assertion.getExpiresAt();
        return id != null
                && expires != null
                && used.first(client, id, expires.plus(CLOCKS_DIFFER), now);
    }
}
