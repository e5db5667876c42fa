package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyringRightsTest {

    @TempDir private Path folder;

    @Test
    void theApplicationReadsAndAddsAndDoesNothingElse() {
        KeyringHome home = new KeyringHome(folder);
        List<@Nullable String> granted =
                JdbcClient.create(home.app())
                        .sql(
                                """
                                SELECT c.relname || ' ' || string_agg(verb, ' ' ORDER BY verb)
                                FROM pg_class c,
                                     unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                                                  'TRIGGER', 'MAINTAIN']) verb
                                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
                                  AND has_table_privilege(current_user, c.oid, verb)
                                GROUP BY c.relname ORDER BY c.relname
                                """)
                        .query(String.class)
                        .list();
        assertThat(granted)
                .containsExactly(
                        "bucket_key INSERT SELECT",
                        "destroyed_bucket_key INSERT SELECT",
                        "destroyed_person INSERT SELECT",
                        "log_key INSERT SELECT",
                        "person INSERT SELECT",
                        "wrapped_key INSERT SELECT");
    }
}
