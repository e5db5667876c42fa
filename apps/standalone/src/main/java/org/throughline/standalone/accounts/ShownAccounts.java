package org.throughline.standalone.accounts;

import java.util.List;
import org.throughline.query.web.AccountList;

/// The accounts of this machine, as administrators see them.
final class ShownAccounts implements AccountList {

    private final Accounts accounts;

    ShownAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Line> all() {
        return accounts.all().stream()
                .map(
                        each ->
                                new Line(
                                        each.name(),
                                        each.roles().stream().map(AccountRole::text).toList(),
                                        each.agency(),
                                        proof(each)))
                .toList();
    }

    private static Proof proof(Account account) {
        return switch (account.credential()) {
            case Credential.Password(_, boolean oneTime) ->
                    oneTime ? Proof.ONE_TIME_PASSWORD : Proof.PASSWORD;
            case Credential.Keys _ -> Proof.KEY;
            case Credential.Secret _ -> Proof.SECRET;
        };
    }
}
