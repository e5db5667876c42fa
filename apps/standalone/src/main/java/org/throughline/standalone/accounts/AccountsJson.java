package org.throughline.standalone.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.StartFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `{"accounts": [{"name": …, "secret": …, "roles": […], "agency": …, "demo": true}]}`, `agency`
/// and `demo` only where they say something. A person has `password`, a hash, and perhaps `oneTime`
/// in place of `secret`; a program that signs has `keys`, a JWK Set.
final class AccountsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AccountsJson() {}

    /// @throws StartFault if it is not such a file; says which, never what is in it
    static List<Account> read(Path file) throws IOException {
        try {
            List<Account> accounts = new ArrayList<>();
            for (JsonNode node :
                    JSON.readTree(Files.readString(file)).required("accounts").values()) {
                accounts.add(account(node));
            }
            return accounts;
        } catch (JacksonException | IllegalArgumentException _) {
            throw new StartFault(
                    "Cannot read the accounts in "
                            + file
                            + ". Restore it from a backup, or remove it: new accounts with new secrets are made.");
        }
    }

    static String text(List<Account> accounts) {
        ObjectNode root = JSON.createObjectNode();
        var list = root.putArray("accounts");
        for (Account account : accounts) {
            ObjectNode node = list.addObject();
            node.put("name", account.name());
            put(node, account.credential());
            var roles = node.putArray("roles");
            account.roles().forEach(role -> roles.add(role.text()));
            account.ownAgency().ifPresent(agency -> node.put("agency", agency.text()));
            if (account.demo()) {
                node.put("demo", true);
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, Credential credential) {
        switch (credential) {
            case Credential.Secret(String kept) -> node.put("secret", kept);
            case Credential.Password(String kept, boolean oneTime) -> {
                node.put("password", kept);
                if (oneTime) {
                    node.put("oneTime", true);
                }
            }
            case Credential.Keys(String kept) -> node.set("keys", JSON.readTree(kept));
        }
    }

    private static Credential credential(JsonNode node) {
        if (node.has("password")) {
            return new Credential.Password(
                    node.required("password").asString(), node.path("oneTime").asBoolean(false));
        }
        return node.has("keys")
                ? new Credential.Keys(node.required("keys").toString())
                : new Credential.Secret(node.required("secret").asString());
    }

    private static Account account(JsonNode node) {
        List<AccountRole> roles =
                node.required("roles").values().stream()
                        .map(role -> AccountRole.of(role.asString()))
                        .toList();
        AgencyId agency =
                node.has("agency") ? AgencyId.of(node.required("agency").asString()) : null;
        return new Account(
                node.required("name").asString(),
                credential(node),
                roles,
                agency,
                node.path("demo").asBoolean(false));
    }
}
