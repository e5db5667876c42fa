package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.throughline.schema.agencies.AgencyId;

/// What a program says of itself is taken in one form only.
class AssertionsTest {

    private static final String ISSUER = "http://127.0.0.1:1";
    private static final String NAME = "police.records";

    /// The clocks of the libraries are the real one.
    private final Instant now = Instant.now();

    @TempDir Path folder;

    private ECKey key;
    private Accounts accounts;
    private Assertions assertions;

    @BeforeEach
    void register() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        accounts = Accounts.in(folder);
        accounts.add(
                new Account(
                        NAME,
                        new Credential.Keys(new JWKSet(key.toPublicJWK()).toString()),
                        List.of(AccountRole.AGENCY),
                        AgencyId.of("police"),
                        false));
        assertions = new Assertions(accounts, Set.of(ISSUER), InstantSource.fixed(now));
    }

    @Test
    void anAssertionInOrderIsTakenForTheIssuerAndForItsTokenEndpoint() {
        assertThatCode(() -> decode(signed(claims -> claims.jwtID("1"))))
                .doesNotThrowAnyException();
        assertThatCode(
                        () ->
                                decode(
                                        signed(
                                                claims ->
                                                        claims.jwtID("2")
                                                                .audience(
                                                                        ISSUER + "/oauth2/token"))))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameAssertionIsTakenOnce() throws Exception {
        String assertion = signed(claims -> claims);
        assertThatCode(() -> decode(assertion)).doesNotThrowAnyException();
        refused(assertion);
        refused(signed(claims -> claims.expirationTime(in(200))));
    }

    @Test
    void assertionsForOthersOfOthersWithoutAnIdOrOutOfTimeAreRefused() throws Exception {
        refused(signed(claims -> claims.audience("http://127.0.0.1:2")));
        refused(signed(claims -> claims.audience((String) null)));
        refused(signed(claims -> claims.audience(List.of(ISSUER, "http://127.0.0.1:2"))));
        refused(signed(claims -> claims.issuer("gp.records")));
        refused(signed(claims -> claims.subject("gp.records")));
        refused(signed(claims -> claims.jwtID(null)));
        refused(signed(claims -> claims.jwtID(" ")));
        refused(signed(claims -> claims.issueTime(in(-400)).expirationTime(in(-100))));
        refused(signed(claims -> claims.expirationTime(null)));
        refused(signed(claims -> claims.expirationTime(in(3600))));
        refused(signed(claims -> claims.issueTime(null)));
        refused(signed(claims -> claims.issueTime(in(120)).expirationTime(in(240))));
        refused(signed(claims -> claims.issueTime(in(-60))));
        assertThatCode(() -> decode(signed(claims -> claims))).doesNotThrowAnyException();
    }

    @Test
    void anotherKeyNoSignatureAndASharedSecretAreRefused() throws Exception {
        ECKey other = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        refused(sign(JWSAlgorithm.ES256, new ECDSASigner(other), standard().build()));
        refused(new PlainJWT(standard().build()).serialize());
        byte[] published = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        refused(sign(JWSAlgorithm.HS256, new MACSigner(published), standard().build()));
    }

    @Test
    void accountsWithoutKeysHaveNoAssertions() throws IOException {
        accounts.addPerson("worker", AccountRole.REVIEWER, null);
        for (String name : List.of("worker", "nobody")) {
            RegisteredClient client = new AccountClients(accounts).findByClientId(name);
            assertThatThrownBy(() -> assertions.createDecoder(client))
                    .isInstanceOf(OAuth2AuthenticationException.class);
        }
    }

    @Test
    void whatCannotBeRememberedIsNotTaken() {
        UsedAssertions used = new UsedAssertions();
        for (int i = 0; i < UsedAssertions.MOST; i++) {
            assertThat(used.first(NAME, "id" + i, now.plusSeconds(60), now)).isTrue();
        }
        assertThat(used.first(NAME, "one more", now.plusSeconds(60), now)).isFalse();
        Instant later = now.plusSeconds(61);
        assertThat(used.first(NAME, "one more", later.plusSeconds(60), later)).isTrue();
    }

    private void refused(String assertion) {
        assertThatThrownBy(() -> decode(assertion)).isInstanceOf(JwtException.class);
    }

    private void decode(String assertion) {
        assertions
                .createDecoder(new AccountClients(accounts).findByClientId(NAME))
                .decode(assertion);
    }

    private String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return sign(JWSAlgorithm.ES256, new ECDSASigner(key), change.apply(standard()).build());
    }

    private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT jwt =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private JWTClaimsSet.Builder standard() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject(NAME)
                .audience(ISSUER)
                .jwtID("an id")
                .issueTime(in(0))
                .expirationTime(in(60));
    }

    private Date in(int seconds) {
        return Date.from(now.plusSeconds(seconds));
    }
}
