package org.throughline.query.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.throughline.query.access.Reader;

/// The account behind a token: its subject, its roles, its agency.
final class TokenAccount implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new JwtAuthenticationToken(token, authorities(token), nameOf(token));
    }

    /// The same for a session.
    static SignedIn signedIn(Jwt token) {
        return SignedIn.of(token, authorities(token), nameOf(token));
    }

    private static String nameOf(Jwt token) {
        String name = token.getSubject();
        return name == null ? "" : name;
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        Collection<GrantedAuthority> authorities = new ArrayList<>();
        List<String> roles = token.getClaimAsStringList("roles");
        for (String role : roles == null ? List.<String>of() : roles) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)));
        }
        String agency = token.getClaimAsString("agency");
        if (agency != null) {
            authorities.add(new SimpleGrantedAuthority(Reader.AGENCY + agency));
        }
        return authorities;
    }
}
