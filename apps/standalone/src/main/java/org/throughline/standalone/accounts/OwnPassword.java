package org.throughline.standalone.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.throughline.query.web.Passwords;

/// Changing the password of an account of this machine.
final class OwnPassword implements Passwords {

    private final Accounts accounts;

    OwnPassword(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Outcome change(String name, String old, String fresh) {
        Account account =
                accounts.signedIn(name, old)
                        .filter(each -> each.credential() instanceof Credential.Password)
                        .orElse(null);
        if (account == null) {
            return Outcome.WRONG;
        }
        if (!PasswordHash.mayBeChosen(fresh) || fresh.equals(old) || fresh.contains(name)) {
            return Outcome.UNFIT;
        }
        try {
            return accounts.change(name, account, fresh) ? Outcome.CHANGED : Outcome.WRONG;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
