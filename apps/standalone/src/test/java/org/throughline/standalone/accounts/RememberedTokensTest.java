package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicBoolean stands = new AtomicBoolean(true);
    private final RememberedTokens tokens =
            new RememberedTokens(
                    this::signature,
                    _ ->
                            stands.get()
                                    ? OAuth2TokenValidatorResult.success()
                                    : OAuth2TokenValidatorResult.failure(
                                            new OAuth2Error("invalid_token")));

    private Jwt signature(String token) {
        checked.incrementAndGet();
        if (token.startsWith("forged")) {
            throw new BadJwtException("forged");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).build();
    }

    @Test
    void aSignatureIsCheckedOnceForEachToken() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void aRememberedTokenEndsWithWhatItRestsOn() {
        tokens.decode("a");
        stands.set(false);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        stands.set(true);
        tokens.decode("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void aForgedTokenIsNeverRemembered() {
        for (int again = 1; again <= 2; again++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
            assertThat(checked).hasValue(again);
        }
    }
}
