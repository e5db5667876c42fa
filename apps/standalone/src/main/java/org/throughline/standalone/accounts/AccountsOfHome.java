package org.throughline.standalone.accounts;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.AccountBook;
import org.throughline.postgres.Folders;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.StartFault;

/// `throughline account`, on the file that a running server looks at too.
public final class AccountsOfHome implements AccountBook {

    private static final String NAME = "[a-z0-9][a-z0-9.-]{1,63}";
    private static final Set<KeyType> SIGNING = Set.of(KeyType.EC, KeyType.RSA);
    private static final int RSA_BITS = 2048;

    private final Path secrets;

    /// @param secrets the folder of the home that holds them
    public AccountsOfHome(Path secrets) {
        this.secrets = secrets;
    }

    /// What is done to the accounts.
    private interface Work<T> {
        T on(Accounts accounts) throws IOException;
    }

    @Override
    public String addPerson(Holder holder) {
        AccountRole role = role(holder);
        if (role == AccountRole.AGENCY) {
            throw new Fault("An agency's program shows a key: give its public part with --jwk.");
        }
        AgencyId agency = agency(holder, role);
        return done(accounts -> accounts.addPerson(holder.name(), role, agency).password());
    }

    @Override
    public void addProgram(Holder holder, String jwk) {
        AccountRole role = role(holder);
        Account account =
                new Account(
                        holder.name(),
                        new Credential.Keys(publicKeys(jwk)),
                        List.of(role),
                        agency(holder, role),
                        false);
        done(
                accounts -> {
                    accounts.add(account);
                    return account;
                });
    }

    @Override
    public String reset(String name) {
        return done(accounts -> accounts.reset(name).password());
    }

    @Override
    public void remove(String name) {
        done(
                accounts -> {
                    accounts.remove(name);
                    return name;
                });
    }

    private <T> T done(Work<T> work) {
        try {
            Folders.owned(secrets);
            return work.on(Accounts.in(secrets));
        } catch (IOException _) {
            throw new Fault("The accounts in " + secrets + " cannot be read or written.");
        } catch (AccountFault | StartFault fault) {
            throw new Fault(String.valueOf(fault.getMessage()));
        }
    }

    private static AccountRole role(Holder holder) {
        if (!holder.name().matches(NAME)) {
            throw new Fault(
                    "A name is 2 to 64 lower-case letters, digits, '-' and '.', a letter or digit first.");
        }
        try {
            return AccountRole.of(holder.role());
        } catch (IllegalArgumentException _) {
            throw new Fault("A role is one of agency, practitioner, reviewer, auditor and admin.");
        }
    }

    private static @Nullable AgencyId agency(Holder holder, AccountRole role) {
        boolean needed = role == AccountRole.AGENCY || role == AccountRole.PRACTITIONER;
        if (needed == holder.agency().isEmpty()) {
            throw new Fault(
                    needed
                            ? "Say whose account it is: --agency ID."
                            : "This role belongs to no agency: leave --agency out.");
        }
        try {
            return needed ? AgencyId.of(holder.agency()) : null;
        } catch (IllegalArgumentException _) {
            throw new Fault("That is no id of an agency.");
        }
    }

    /// One key or several, without anything private.
    private static String publicKeys(String text) {
        try {
            JWKSet keys =
                    text.contains("\"keys\"")
                            ? JWKSet.parse(text)
                            : new JWKSet(JWK.parse(text.strip()));
            if (keys.getKeys().isEmpty()
                    || keys.getKeys().stream().anyMatch(key -> !isSigning(key))) {
                throw new Fault("A key is EC, or RSA of 2048 bits at least.");
            }
            if (keys.getKeys().stream().anyMatch(JWK::isPrivate)) {
                throw new Fault("That is the private key. Keep it, and give the public one.");
            }
            return keys.toString();
        } catch (ParseException _) {
            throw new Fault("The file of --jwk holds no JWK and no JWK Set.");
        }
    }

    private static boolean isSigning(JWK key) {
        return SIGNING.contains(key.getKeyType())
                && (key.getKeyType().equals(KeyType.EC) || key.size() >= RSA_BITS);
    }
}
