package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;

/// Whose line of the matrix something stands in, and what its head says.
class KnowerKeyTest {

    private static KnowerKey key(String kind, @Nullable String agency, @Nullable String person) {
        return KnowerKey.of(
                Kebab.of(KnowerKind.class, kind),
                agency == null ? null : AgencyId.of(agency),
                person == null ? null : PersonId.of(person));
    }

    @ParameterizedTest
    @CsvSource({
        "agency,                gp,      , gp,                    gp",
        "unnamed-organisations,   ,      , unnamed-organisations, organisations not named",
        "unnamed-organisations, gp,      , unnamed-organisations, organisations not named",
        "unnamed-worker,          ,      , unnamed-worker,        a worker not named",
        "unnamed-worker,    police,      , unnamed-worker:police, a worker not named (police)",
        "child,                   ,      , child,                 child",
        "child,                 gp, child, child,                 child",
        "family-member,           ,      , family-member,         a family member",
        "family-member, , sister-2, family-member:sister-2,       sister 2",
        "court,                   ,      , court,                 court",
        "board,                   ,      , board,                 board",
        "board,               gscb,      , gscb,                  gscb"
    })
    void hasALineAndAHead(
            String kind,
            @Nullable String agency,
            @Nullable String person,
            String text,
            String label) {
        KnowerKey key = key(kind, agency, person);
        assertThat(key.text()).isEqualTo(text);
        assertThat(key.label()).isEqualTo(label);
        assertThat(key.agency() != null).isEqualTo(text.equals(agency));
    }

    @ParameterizedTest
    @EnumSource(
            value = KnowerKind.class,
            names = {"TEAM", "POST", "PRACTITIONER", "PANEL", "COURT"})
    void whoIsOfAnAgencyStandsInItsLine(KnowerKind kind) {
        AgencyId agency = AgencyId.of("gp");
        assertThat(KnowerKey.of(kind, agency, null)).isEqualTo(KnowerKey.of(agency));
    }

    @Test
    void aWorkerNotNamedIsOfItsAgencyAndOfNoOther() {
        KnowerKey worker = key("unnamed-worker", "police", null);
        assertThat(worker.isWorkerOf(key("agency", "police", null))).isTrue();
        assertThat(worker.isWorkerOf(key("agency", "gp", null))).isFalse();
        assertThat(worker.isWorkerOf(worker)).isFalse();
        assertThat(key("unnamed-worker", null, null).isWorkerOf(key("child", null, null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "gp,                    true",
        "jane-smith,            false",
        "gp:north,              false",
        "agency,                false",
        "court,                 true",
        "court:gp,              false",
        "child,                 true",
        "practitioner,          true",
        "family-member,         true",
        "family-member:mother,  true",
        "family-member:jane,    false",
        "unnamed-organisations, true",
        "unnamed-worker,        true",
        "unnamed-worker:gp,     true",
        "unnamed-worker:jane,   false",
        "unnamed-worker:No Id,  false",
        "family-member:No Id,   false",
        "No Id,                 false",
        ":gp,                   false",
        "jane:gp,               false"
    })
    void isTheKeyOfSomebodyOrOfNobody(String text, boolean somebody) {
        assertThat(KnowerKey.isOne(text, AgencyId.of("gp")::equals)).isEqualTo(somebody);
    }

    @Test
    void agenciesComeFirstThenTheOthersEachByTheirText() {
        List<KnowerKey> keys =
                List.of(
                        key("unnamed-worker", null, null),
                        key("agency", "school", null),
                        key("child", null, null),
                        key("agency", "gp", null));
        assertThat(keys.stream().sorted())
                .extracting(KnowerKey::text)
                .containsExactly("gp", "school", "child", "unnamed-worker");
    }
}
