package org.throughline.standalone.accounts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// The issuer's clients are the accounts.
final class AccountClients implements RegisteredClientRepository {

    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Accounts accounts;

    AccountClients(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("accounts are made on the command line");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return accounts.find(name).map(AccountClients::client).orElse(null);
    }

    private static RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(account.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
                .build();
    }

    /// The secrets are random and lie in the file as they are: no hash would protect them.
    static PasswordEncoder comparison() {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence secret) {
                return String.valueOf(secret);
            }

            @Override
            public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
                return given != null && kept != null && Secrets.same(given, kept);
            }
        };
    }
}
