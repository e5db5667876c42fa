package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/// The relay needs no account, and its tokens hold all the same.
class RelayAccountTest {

    private static final String ISSUER = "http://127.0.0.1:1";

    @TempDir private Path home;

    @Test
    void itsTokensAreTakenThoughNoAccountIsBehindThem() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
        JWKSource<SecurityContext> keys = new ImmutableJWKSet<>(new JWKSet(key));
        JwtDecoder decoder = new BuiltInIssuer().jwtDecoder(keys, Accounts.in(home), ISSUER);

        String token =
                new RelayAccount()
                        .relayTokens(new NimbusJwtEncoder(keys), ISSUER)
                        .token()
                        .orElseThrow();

        assertThat(decoder.decode(token).getClaimAsStringList("roles")).containsExactly("relay");
    }

    @Test
    void otherTokensOfThatNameAreNotTheRelays() {
        Jwt.Builder token = Jwt.withTokenValue("t").header("alg", "RS256").subject("relay");
        assertThat(RelayAccount.isOurs(token.claim("roles", List.of("agency")).build())).isFalse();
        assertThat(RelayAccount.isOurs(token.claim("roles", List.of("relay", "admin")).build()))
                .isFalse();
        assertThat(
                        RelayAccount.isOurs(
                                token.claim("roles", List.of("relay"))
                                        .claim("agency", "police")
                                        .build()))
                .isFalse();
    }
}
