package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignClaimsTest {

    private final ForeignClaims claims = new ForeignClaims("realm_access.roles", "agency");

    private @Nullable Object roles(String... given) {
        return claims.convert(
                        Map.of(
                                "iss",
                                "https://issuer.example",
                                "realm_access",
                                Map.of("roles", List.of(given))))
                .get("roles");
    }

    @Test
    void theRelaysRoleIsOneAndWhatNobodyKnowsIsNone() {
        assertThat(roles("relay", "offline_access")).isEqualTo(List.of("relay"));
        assertThat(roles("auditor", "root")).isEqualTo(List.of("auditor"));
    }
}
