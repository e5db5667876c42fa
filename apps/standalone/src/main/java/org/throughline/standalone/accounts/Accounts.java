package org.throughline.standalone.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.platform.Outside;

/// All accounts of this machine, kept in `<home>/secrets/accounts.json` (0600). The command line
/// reads that file, so its form is a contract. A running server sees what others write to it.
public final class Accounts {

    public static final String ADMINISTRATOR = "admin";

    private final AccountsFile file;

    private Accounts(AccountsFile file) {
        this.file = file;
    }

    /// Reads the file, if there is one.
    ///
    /// @param folder the secrets of the home
    public static Accounts in(Path folder) throws IOException {
        AccountsFile file = new AccountsFile(folder);
        file.read();
        return new Accounts(file);
    }

    public Path file() {
        return file.path();
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(file.byName().get(name));
    }

    public List<Account> all() {
        return List.copyOf(file.byName().values());
    }

    /// An account of that name with that secret or password. It takes the same time whether there
    /// is no such person or the password is another.
    Optional<Account> signedIn(String name, CharSequence secret) {
        Optional<Account> account = find(name);
        return switch (account.map(Account::credential).orElse(null)) {
            case Credential.Secret(String kept) -> account.filter(_ -> Secrets.same(kept, secret));
            case Credential.Password(String kept, _) ->
                    account.filter(_ -> PasswordHash.fits(secret, kept));
            case Credential.Keys _ -> Optional.empty();
            case null -> {
                boolean _ = PasswordHash.fits(secret, PasswordHash.decoy());
                yield Optional.empty();
            }
        };
    }

    /// Makes the administrator unless there is one.
    ///
    /// @return the password if the account did not exist before
    public Optional<OneTime> ensureAdministrator() throws IOException {
        return find(ADMINISTRATOR).isPresent()
                ? Optional.empty()
                : Optional.of(addPerson(ADMINISTRATOR, AccountRole.ADMIN, null));
    }

    /// One account per agency, a reviewer and an auditor, and an administrator whose secret the
    /// demo knows.
    public void ensureDemo(Collection<AgencyId> agencies) throws IOException {
        List<Account> wanted = new ArrayList<>();
        wanted.add(Account.ofDemo(administratorOfDemo(), AccountRole.ADMIN, null));
        agencies.forEach(
                agency -> wanted.add(Account.ofDemo(agency.text(), AccountRole.AGENCY, agency)));
        wanted.add(Account.ofDemo("reviewer", AccountRole.REVIEWER, null));
        wanted.add(Account.ofDemo("auditor", AccountRole.AUDITOR, null));
        file.change(
                accounts -> {
                    wanted.forEach(account -> accounts.putIfAbsent(account.name(), account));
                    return true;
                });
    }

    /// An administrator of `serve` has a password of their own, which the demo does not know.
    private String administratorOfDemo() {
        return find(ADMINISTRATOR).map(Account::demo).orElse(true) ? ADMINISTRATOR : "demo-admin";
    }

    public boolean anyForDemo() {
        return file.byName().values().stream().anyMatch(Account::demo);
    }

    /// @throws AccountFault if there is one of that name
    OneTime addPerson(String name, AccountRole role, @Nullable AgencyId agency) throws IOException {
        OneTime first = new OneTime(name, Outside.randomSecret());
        add(new Account(name, hashed(first), List.of(role), agency, false));
        return first;
    }

    /// @throws AccountFault if there is one of that name
    void add(Account account) throws IOException {
        if (!file.change(accounts -> accounts.putIfAbsent(account.name(), account) == null)) {
            throw new AccountFault("There is an account of that name already.");
        }
    }

    /// Another one-time password for somebody who has lost theirs.
    OneTime reset(String name) throws IOException {
        OneTime fresh = new OneTime(name, Outside.randomSecret());
        Credential hashed = hashed(fresh);
        if (!file.change(accounts -> replace(accounts, name, hashed))) {
            throw new AccountFault("There is no account of that name that has a password.");
        }
        return fresh;
    }

    /// @param old what the person showed to be who they are
    boolean change(String name, Account old, String password) throws IOException {
        Credential hashed = new Credential.Password(PasswordHash.of(password), false);
        return file.change(
                accounts -> old.equals(accounts.get(name)) && replace(accounts, name, hashed));
    }

    void remove(String name) throws IOException {
        if (!file.change(accounts -> accounts.remove(name) != null)) {
            throw new AccountFault("There is no account of that name.");
        }
    }

    private static Credential hashed(OneTime first) {
        return new Credential.Password(PasswordHash.of(first.password()), true);
    }

    private static boolean replace(Map<String, Account> accounts, String name, Credential fresh) {
        return accounts.computeIfPresent(
                                name,
                                (_, account) ->
                                        account.credential() instanceof Credential.Password
                                                ? account.with(fresh)
                                                : account)
                        instanceof Account(_, Credential.Password kept, _, _, _)
                && kept.equals(fresh);
    }
}
