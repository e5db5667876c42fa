package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.schema.time.When;

class PacksTest {

    private static final Packs PACKS = Packs.ofThisRelease();
    private static final String GOOD = Packs.text("2026-01.yaml");

    private static String pack(String day) {
        return PACKS.of(When.parse(day)).pack().id();
    }

    @Test
    void eachFileOfTheFolderIsAPackThatIsReadAndValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/alerts"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(
                                            Packs.NAMES.stream().map(each -> each + ".yaml"),
                                            Stream.of("pack.schema.json"))
                                    .toList());
        }
        assertThat(PACKS.all()).extracting(Pack::id).isEqualTo(Packs.NAMES);
    }

    @Test
    void aRuleHasNumbersInEachPackOrInNone() {
        for (AlertRule rule : AlertRules.all()) {
            List<Boolean> there =
                    PACKS.all().stream().map(each -> each.rules().has(rule.row())).toList();
            assertThat(there).as(rule.row()).containsOnly(there.getFirst());
        }
        for (Pack each : PACKS.all()) {
            assertThat(each.rules().propertyStream().map(Map.Entry::getKey))
                    .isSubsetOf(AlertRules.all().stream().map(AlertRule::row).toList());
        }
    }

    @Test
    void eachRuleIsOneClassForOneRow() {
        assertThat(AlertRules.all()).extracting(AlertRule::row).doesNotHaveDuplicates();
        assertThat(AlertRules.all()).extracting(Object::getClass).doesNotHaveDuplicates();
    }

    @Test
    void anActIsMeasuredByThePackOfItsOwnDay() {
        assertThat(pack("2025-12-31")).isEqualTo("2000-01");
        assertThat(pack("2026-01-01")).isEqualTo("2026-01");
        assertThat(PACKS.of(When.parse("2025-12-31")).certain()).isTrue();
    }

    @Test
    void aDateThatLeavesItOpenAndADayBeforeAllPacksAreSaidToBeUncertain() {
        for (String open : List.of("not-stated", "[2025-12..2026-01]", "1998")) {
            assertThat(pack(open)).isEqualTo("2000-01");
            assertThat(PACKS.of(When.parse(open)).certain()).as(open).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R4: {concerns: 3|R4: {concerns: 0",
                "R4: {concerns: 3|R4: {worries: 3",
                "R31: {days: 5|R31: {days: five",
                "basis: guidance|basis: law",
                "standing: in-force|standing: maybe",
                "pack: \"2026-01\"|pack: \"2027-01\"",
                "  R142:|  R143:"
            })
    void aPackThatIsNotValidStopsTheStart(String change) {
        String[] parts = change.split("\\|", 2);
        assertThat(GOOD).contains(parts[0]);
        String bad = GOOD.replace(parts[0], parts[1]);
        assertThatThrownBy(() -> Packs.read("2026-01", bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-01");
    }

    @Test
    void aPackCannotMakeObjects() {
        assertThatThrownBy(
                        () ->
                                Packs.read(
                                        "2026-01",
                                        "pack: !!java.net.URL [\"http://example.org\"]\n"))
                .isInstanceOf(RuntimeException.class);
    }
}
