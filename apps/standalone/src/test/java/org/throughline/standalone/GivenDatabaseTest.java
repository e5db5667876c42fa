package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenDatabaseTest {

    @Test
    void namesOfTheOtherDatabasesFollowFromTheFirst() {
        GivenDatabase given =
                given("jdbc:postgresql://db.example:5433/partnership_events?ssl=true");
        assertThat(given.named().app().url())
                .isEqualTo(
                        "jdbc:postgresql://db.example:5433/partnership_events?ssl=true&logServerErrorDetail=false");
        assertThat(given.keyring().app().url()).contains("/partnership_keyring?");
        assertThat(given.query().app().url()).contains("/partnership_query?");
        assertThat(given("jdbc:postgresql://localhost/record").keyring().app().url())
                .isEqualTo("jdbc:postgresql://localhost/record_keyring?logServerErrorDetail=false");
    }

    @Test
    void refusalSaysWhatToWriteAndShowsNothing() {
        assertThatThrownBy(() -> given("jdbc:mysql://localhost/secret-name"))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("jdbc:postgresql://HOST:PORT/DATABASE")
                .hasMessageNotContaining("secret-name");
    }

    private static GivenDatabase given(String url) {
        return GivenDatabase.of(
                Map.of(
                        "THROUGHLINE_DB_URL",
                        url,
                        "THROUGHLINE_DB_USER",
                        "me",
                        "THROUGHLINE_DB_PASSWORD",
                        "secret"));
    }
}
