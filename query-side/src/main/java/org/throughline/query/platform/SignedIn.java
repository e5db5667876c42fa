package org.throughline.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/// Somebody who signed in at the pages, with an access token of theirs: the pages act with the
/// reader's own rights, and nothing behind the form needs to know how somebody came in. Like the
/// framework's own for bearer tokens, but that one is transient: no session would keep it.
public final class SignedIn extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    /// The only authority of one who has to choose a password first.
    public static final String ONE_TIME_PASSWORD = "ONE_TIME_PASSWORD";

    private static final long serialVersionUID = 1L;

    private SignedIn(Jwt token, Collection<? extends GrantedAuthority> authorities, String name) {
        super(token, name, token, List.copyOf(authorities));
    }

    public static SignedIn of(
            Jwt token, Collection<? extends GrantedAuthority> authorities, String name) {
        SignedIn reader = new SignedIn(token, authorities, name);
        reader.setAuthenticated(true);
        return reader;
    }

    /// Whether there is a password to choose before anything else.
    boolean isNew() {
        return getAuthorities().stream()
                .anyMatch(each -> ONE_TIME_PASSWORD.equals(each.getAuthority()));
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}
