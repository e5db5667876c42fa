package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.standalone.accounts.Account;
import org.throughline.standalone.accounts.Accounts;
import org.throughline.standalone.accounts.OneTime;
import org.throughline.standalone.demo.DemoAgency;

/// What is to be told about signing in.
///
/// @param file where the accounts are kept
/// @param accounts the built-in ones; none if another issuer is set
/// @param administrator if this start made the account
record SignIns(Path file, List<Account> accounts, Optional<OneTime> administrator) {

    /// Makes the accounts that are missing.
    static SignIns prepare(Map<String, String> environment, Sides sides, Home home, boolean demo)
            throws IOException {
        Accounts accounts = Accounts.in(home.secrets());
        if (!sides.hasAccounts() || !ServerSettings.issuer(environment).isEmpty()) {
            return new SignIns(accounts.file(), List.of(), Optional.empty());
        }
        if (demo) {
            accounts.ensureDemo(DemoAgency.ALL.stream().map(DemoAgency::id).toList());
        }
        Optional<OneTime> administrator = accounts.ensureAdministrator();
        return new SignIns(accounts.file(), accounts.all(), administrator);
    }
}
