package org.throughline.standalone.accounts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the issuer's routes are, for clients that look it up (RFC 8414, section 3). Our own,
/// because the framework's cannot leave out the endpoints for browsers, which are not served.
@RestController
final class IssuerMetadata {

    static final String PATH = "/.well-known/oauth-authorization-server";

    private final Map<String, Object> metadata = new TreeMap<>();

    IssuerMetadata(String issuer) {
        metadata.put("issuer", issuer);
        metadata.put("token_endpoint", issuer + "/oauth2/token");
        metadata.put("jwks_uri", issuer + "/oauth2/jwks");
        metadata.put("grant_types_supported", List.of("client_credentials"));
        metadata.put("response_types_supported", List.of());
        metadata.put(
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt", "client_secret_basic"));
        metadata.put("token_endpoint_auth_signing_alg_values_supported", Assertions.ALGORITHMS);
    }

    @GetMapping(path = PATH, produces = "application/json")
    Map<String, Object> metadata() {
        return metadata;
    }
}
