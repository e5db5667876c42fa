package org.throughline.standalone.accounts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.throughline.schema.agencies.AgencyId;

class AccountLoginTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir Path folder;

    private Accounts accounts;
    private AccountLogin login;

    @BeforeEach
    void prepare() throws IOException {
        accounts = Accounts.in(folder);
        accounts.ensureDemo(List.of(AgencyId.of("police")));
        RSAKey key = IssuerKey.in(folder);
        assertThat(IssuerKey.in(folder)).as("the key stays").isEqualTo(key);
        var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
        login = new AccountLogin(accounts, encoder, "http://127.0.0.1:1", InstantSource.fixed(NOW));
    }

    @Test
    void signingInGivesATokenOfTheAccount() {
        Account police = accounts.find("police").orElseThrow();
        Authentication authentication =
                login.authenticate(attempt("police", police.secret().orElseThrow()));
        assertThat(authentication.isAuthenticated()).isTrue();
        assertThat(authentication.getName()).isEqualTo("police");
        assertThat(authentication.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_AGENCY", "AGENCY_police");
        Jwt token = requireNonNull((Jwt) authentication.getCredentials());
        assertThat(token.getClaimAsString("agency")).isEqualTo("police");
        assertThat(token.getExpiresAt()).isEqualTo(NOW.plus(AccountLogin.SESSION_LIFE));
    }

    @Test
    void wrongSecretAnotherAccountsSecretAndUnknownNameAreRefused() {
        String reviewers = accounts.find("reviewer").orElseThrow().secret().orElseThrow();
        for (Authentication attempt :
                List.of(
                        attempt("police", ""),
                        attempt("police", reviewers),
                        attempt("nobody", reviewers))) {
            assertThatThrownBy(() -> login.authenticate(attempt))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private static Authentication attempt(String name, String secret) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, secret);
    }
}
