package org.throughline.standalone.accounts;

import java.time.Duration;
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
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    /// Of an unknown name one whose secret nobody knows, so that the refusal takes as long as one
    /// of a wrong password.
    @Override
    public RegisteredClient findByClientId(String name) {
        return client(
                name,
                accounts.find(name)
                        .filter(account -> !account.isNew())
                        .map(Account::credential)
                        .orElseGet(() -> new Credential.Password(PasswordHash.decoy(), false)));
    }

    private static RegisteredClient client(String name, Credential credential) {
        RegisteredClient.Builder client =
                RegisteredClient.withId(name)
                        .clientId(name)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(
                                TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build());
        return switch (credential) {
            case Credential.Secret(String kept) -> withSecret(client, kept);
            case Credential.Password(String kept, _) -> withSecret(client, kept);
            case Credential.Keys _ ->
                    client.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                            .build();
        };
    }

    private static RegisteredClient withSecret(RegisteredClient.Builder client, String kept) {
        return client.clientSecret(kept)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .build();
    }
}
