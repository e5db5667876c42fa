package org.throughline.standalone.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.postgres.SecretFile;
import org.throughline.schema.agencies.AgencyId;

/// All accounts of this machine, kept in `<home>/secrets/accounts.json` (0600). The command line
/// reads that file, so its form is a contract.
public final class Accounts {

    public static final String ADMINISTRATOR = "admin";

    private static final String FILE = "accounts.json";

    private final Path file;
    private final Map<String, Account> byName;

    private Accounts(Path file, Collection<Account> accounts) {
        this.file = file;
        this.byName = new LinkedHashMap<>();
        accounts.forEach(account -> byName.put(account.name(), account));
    }

    /// Reads the file, if there is one.
    ///
    /// @param folder the secrets of the home
    public static Accounts in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return new Accounts(file, Files.exists(file) ? AccountsJson.read(file) : List.of());
    }

    public Path file() {
        return file;
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<Account> all() {
        return List.copyOf(byName.values());
    }

    /// An account of that name with that secret.
    Optional<Account> signedIn(String name, CharSequence secret) {
        return find(name).filter(account -> Secrets.same(account.secret(), secret));
    }

    /// Makes the administrator unless there is one.
    ///
    /// @return the account if it did not exist before
    public Optional<Account> ensureAdministrator() throws IOException {
        return add(List.of(Account.ofRole(ADMINISTRATOR, AccountRole.ADMIN, false))).stream()
                .findFirst();
    }

    /// One account per agency, a reviewer and an auditor.
    public void ensureDemo(Collection<AgencyId> agencies) throws IOException {
        List<Account> wanted = new ArrayList<>();
        agencies.forEach(agency -> wanted.add(Account.ofAgency(agency)));
        wanted.add(Account.ofRole("reviewer", AccountRole.REVIEWER, true));
        wanted.add(Account.ofRole("auditor", AccountRole.AUDITOR, true));
        add(wanted);
    }

    public boolean anyForDemo() {
        return byName.values().stream().anyMatch(Account::demo);
    }

    /// Those that exist keep their secrets.
    private List<Account> add(List<Account> wanted) throws IOException {
        List<Account> fresh =
                wanted.stream().filter(account -> !byName.containsKey(account.name())).toList();
        if (!fresh.isEmpty()) {
            fresh.forEach(account -> byName.put(account.name(), account));
            SecretFile.write(file, AccountsJson.text(all()));
        }
        return fresh;
    }
}
