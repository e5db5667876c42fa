package org.throughline.standalone.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.throughline.query.platform.SignedIn;

/// What a token says of its account beside the name in `sub`: `roles`, `agency` where there is one,
/// and `credential`, which ties it to the secret, password or keys that the account had. An account
/// whose password is still to be chosen has no roles.
final class Claims {

    static final String ROLES = "roles";
    static final String AGENCY = "agency";
    static final String CREDENTIAL = "credential";

    /// For whom tokens are: any process of Throughline.
    static final String AUDIENCE = "throughline";

    private static final int TELLING_BYTES = 12;

    private Claims() {}

    static Map<String, Object> of(Account account) {
        Map<String, Object> claims = new TreeMap<>();
        claims.put(JwtClaimNames.AUD, List.of(AUDIENCE));
        claims.put(ROLES, roles(account).map(AccountRole::text).toList());
        account.ownAgency().ifPresent(agency -> claims.put(AGENCY, agency.text()));
        claims.put(CREDENTIAL, tie(account.credential()));
        return claims;
    }

    /// Whether the account is still as it was when the token was made. A removed account, another
    /// role, a changed password: each ends all tokens and sessions of before.
    static boolean stand(Jwt token, Accounts accounts) {
        return Optional.ofNullable(token.getSubject())
                .flatMap(accounts::find)
                .map(Claims::of)
                .filter(
                        now ->
                                Stream.of(ROLES, AGENCY, CREDENTIAL)
                                        .allMatch(
                                                name ->
                                                        Objects.equals(
                                                                now.get(name),
                                                                token.getClaims().get(name))))
                .isPresent();
    }

    /// Says nothing of what it ties to: that is random, or a salted hash, or public.
    private static String tie(Credential credential) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(credential.kept().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, TELLING_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<AccountRole> roles(Account account) {
        return account.isNew() ? Stream.empty() : account.roles().stream();
    }

    /// What the pages ask of one who signed in: `ROLE_AGENCY` for the role `agency`, and
    /// `AGENCY_police` for the agency `police`.
    static Collection<GrantedAuthority> authorities(Account account) {
        if (account.isNew()) {
            return List.of(new SimpleGrantedAuthority(SignedIn.ONE_TIME_PASSWORD));
        }
        Stream<String> roles = roles(account).map(role -> "ROLE_" + role.name());
        Stream<String> agency = account.ownAgency().stream().map(own -> "AGENCY_" + own.text());
        return Stream.concat(roles, agency)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
