package org.throughline.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void anAdministratorOfServeStaysAndTheDemoHasItsOwn() throws IOException {
        Accounts accounts = Accounts.in(folder);
        OneTime first = accounts.ensureAdministrator().orElseThrow();
        accounts.ensureDemo(List.of());
        assertThat(accounts.all()).extracting(Account::name).contains("admin", "demo-admin");
        assertThat(accounts.signedIn("admin", first.password())).isPresent();
        assertThat(first.toString()).doesNotContain(first.password());
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "agency-" + i;
            work.add(
                    () -> {
                        Accounts.in(folder).ensureDemo(List.of(AgencyId.of(name)));
                        return name;
                    });
        }
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> each : crowd.invokeAll(work)) {
                assertThat(each.get()).startsWith("agency-");
            }
        }
        assertThat(Accounts.in(folder).all()).hasSize(20 + 3);
    }

    @Test
    void whatAnotherProcessWritesIsSeen() throws IOException {
        Accounts server = demo();
        Accounts.in(folder).remove("police");
        assertThat(server.find("police")).isEmpty();
    }

    @Test
    void secretsDifferAndAreNotPrinted() throws IOException {
        Set<String> secrets = new HashSet<>();
        for (Account account : demo().all()) {
            String secret = account.secret().orElseThrow();
            assertThat(secret).matches("([2-9a-z]{5}-){4}[2-9a-z]{5}");
            assertThat(account.toString()).doesNotContain(secret);
            assertThat(account.credential().toString()).doesNotContain(secret);
            assertThat(secrets.add(secret)).isTrue();
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
    void theServerDoesNotStartBeyondThisMachineWithTheDemosAccounts() throws IOException {
        Accounts.in(Files.createDirectory(folder.resolve("secrets"))).ensureDemo(List.of());
        BuiltInIssuer issuer = new BuiltInIssuer();
        assertThatThrownBy(() -> issuer.accounts(folder, "0.0.0.0"))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("for this machine alone");
        assertThat(issuer.accounts(folder, "127.0.0.1").anyForDemo()).isTrue();
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
        accounts.ensureDemo(List.of(AgencyId.of("police")));
        return accounts;
    }
}
