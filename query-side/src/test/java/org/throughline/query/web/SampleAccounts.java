package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.throughline.schema.agencies.AgencyId;

/// What an administrator sees.
final class SampleAccounts {

    private SampleAccounts() {}

    static List<AdminPage.Agency> agencies() {
        return List.of(new AdminPage.Agency("gp-northside", "gp", Instant.EPOCH));
    }

    static ObjectProvider<AccountList> all() {
        AccountList accounts =
                () ->
                        List.of(
                                new AccountList.Line(
                                        "admin",
                                        List.of("admin"),
                                        null,
                                        AccountList.Proof.PASSWORD),
                                new AccountList.Line(
                                        "worker.one",
                                        List.of("practitioner"),
                                        AgencyId.of("gp-northside"),
                                        AccountList.Proof.ONE_TIME_PASSWORD),
                                new AccountList.Line(
                                        SampleRecord.LONG_WORD,
                                        List.of("agency"),
                                        AgencyId.of("police"),
                                        AccountList.Proof.KEY));
        return new StaticListableBeanFactory(Map.of("accounts", accounts))
                .getBeanProvider(AccountList.class);
    }
}
