package org.throughline.standalone.accounts;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.util.ConcurrentLruCache;

/// Checks the signature of a token once, while it is among the last that were used; whether it has
/// ended, by its time or with its account, is asked at each use. For keys that never change while
/// the process runs.
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 256;

    private final ConcurrentLruCache<String, Jwt> signed;
    private final OAuth2TokenValidator<Jwt> standing;

    /// @param signatures throws for a token that was not signed by us; asks nothing else
    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> standing) {
        this.signed = new ConcurrentLruCache<>(MOST, signatures::decode);
        this.standing = standing;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = signed.get(token);
        OAuth2TokenValidatorResult result = standing.validate(jwt);
        if (result.hasErrors()) {
            signed.remove(token);
            throw new JwtValidationException("the token does not stand", result.getErrors());
        }
        return jwt;
    }
}
