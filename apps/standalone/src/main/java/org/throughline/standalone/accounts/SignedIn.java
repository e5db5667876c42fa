package org.throughline.standalone.accounts;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/// Somebody who came in through the form, with a token of the account. Like the framework's own for
/// bearer tokens, but that one is transient: no session would keep it.
final class SignedIn extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private static final long serialVersionUID = 1L;

    SignedIn(Jwt token, Collection<? extends GrantedAuthority> authorities, String name) {
        super(token, name, token, authorities);
        setAuthenticated(true);
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}
