package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.StartFault;

class AccountsTest {

    @TempDir Path folder;

    @Test
    void administratorIsMadeOnce() throws IOException {
        assertThat(Accounts.in(folder).ensureAdministrator()).isPresent();
        assertThat(Accounts.in(folder).ensureAdministrator()).isEmpty();
        assertThat(Accounts.in(folder).all()).extracting(Account::name).containsExactly("admin");
    }

    @Test
    void accountsReadBackAsTheyWereAndKeepTheirSecrets() throws IOException {
        Accounts accounts = demo();
        assertThat(Accounts.in(folder).all()).isEqualTo(accounts.all());
        Accounts again = Accounts.in(folder);
        again.ensureDemo(List.of(AgencyId.of("police"), AgencyId.of("camhs")));
        assertThat(again.find("police")).isEqualTo(accounts.find("police"));
        assertThat(again.find("camhs")).isPresent();
    }

    @Test
    void fileHasTheFormThatTheCommandLineReads() throws IOException {
        demo();
        assertThat(Files.readString(folder.resolve("accounts.json")).replaceAll("\\s+", ""))
                .startsWith("{\"accounts\":[{\"name\":\"admin\",\"secret\":\"")
                .contains("\"roles\":[\"agency\"],\"agency\":\"police\",\"demo\":true}");
    }

    @Test
    void secretsDifferAndAreNotPrinted() throws IOException {
        Set<String> secrets = new HashSet<>();
        for (Account account : demo().all()) {
            assertThat(account.secret()).matches("([2-9a-z]{5}-){4}[2-9a-z]{5}");
            assertThat(account.toString()).doesNotContain(account.secret());
            assertThat(secrets.add(account.secret())).isTrue();
        }
    }

    @Test
    void demoAccountsKeepTheServerOnThisMachine() throws IOException {
        Accounts demo = demo();
        for (String beyond : List.of("", "0.0.0.0", "::", "192.0.2.7", "no such host")) {
            assertThatThrownBy(() -> LoopbackOnly.require(demo, beyond))
                    .isInstanceOf(StartFault.class);
        }
        for (String here : List.of("127.0.0.1", "::1", "127.0.0.2")) {
            assertThatCode(() -> LoopbackOnly.require(demo, here)).doesNotThrowAnyException();
        }
        Accounts plain = Accounts.in(Files.createDirectory(folder.resolve("plain")));
        plain.ensureAdministrator();
        assertThatCode(() -> LoopbackOnly.require(plain, "0.0.0.0")).doesNotThrowAnyException();
    }

    @Test
    void unreadableFileIsNamedAndNotQuoted() throws IOException {
        for (String bad : List.of("{\"accounts\": [{\"secret\": \"planted\"}]}", "planted", "[]")) {
            Files.writeString(folder.resolve("accounts.json"), bad);
            assertThatThrownBy(() -> Accounts.in(folder))
                    .isInstanceOf(StartFault.class)
                    .hasMessageContaining("accounts.json")
                    .hasMessageNotContaining("planted");
        }
    }

    private Accounts demo() throws IOException {
        Accounts accounts = Accounts.in(folder);
        accounts.ensureAdministrator();
        accounts.ensureDemo(List.of(AgencyId.of("police")));
        return accounts;
    }
}
