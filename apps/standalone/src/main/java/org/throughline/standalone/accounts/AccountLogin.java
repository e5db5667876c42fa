package org.throughline.standalone.accounts;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.throughline.query.platform.SignedIn;

/// Signing in on the form gives the same kind of authentication as a bearer token: the session
/// holds a token of the account, so that the pages can act with the reader's own rights, and
/// nothing behind the form needs to know how somebody came in.
final class AccountLogin implements AuthenticationProvider {

    static final Duration SESSION_LIFE = Duration.ofHours(12);

    private final Accounts accounts;
    private final JwtEncoder encoder;
    private final String issuer;
    private final InstantSource clock;

    AccountLogin(Accounts accounts, JwtEncoder encoder, String issuer, InstantSource clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Object secret = asked.getCredentials();
        Account account =
                accounts.signedIn(asked.getName(), secret == null ? "" : secret.toString())
                        .orElseThrow(
                                () -> new BadCredentialsException("no such account and secret"));
        Jwt token =
                encoder.encode(
                        JwtEncoderParameters.from(
                                JwsHeader.with(SignatureAlgorithm.RS256).build(), claims(account)));
        return SignedIn.of(token, Claims.authorities(account), account.name());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private JwtClaimsSet claims(Account account) {
        return JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(account.name())
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(SESSION_LIFE))
                .claims(claims -> claims.putAll(Claims.of(account)))
                .build();
    }
}
