package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page of mutants speaks of every rule, and explains what it leaves. `make mutate` writes it.
class MutationPageTest {

    private static final boolean WRITE = "write".equals(System.getProperty("throughline.mutation"));
    private static final List<String> MODULES =
            List.of("events-schema", "command-side", "query-side");

    private static final Sources HERE = Sources.ofThisRepository();
    private static final Path PAGE = HERE.root().resolve(MutationPage.PAGE);

    @BeforeAll
    static void writeThePageIfAsked() throws IOException {
        if (WRITE) {
            List<Path> reports =
                    MODULES.stream()
                            .map(module -> HERE.root().resolve(module))
                            .map(module -> module.resolve("target/pit-reports/mutations.xml"))
                            .toList();
            Instant written = Files.getLastModifiedTime(reports.getLast()).toInstant();
            MutationPage made =
                    new MutationPage(
                            reports.stream()
                                    .flatMap(each -> Mutant.readAll(each).stream())
                                    .toList(),
                            PolicyClass.in(HERE),
                            Sources.read(HERE.root().resolve(MutationPage.LEFT)));
            Files.writeString(
                    PAGE, made.page(written.atZone(ZoneOffset.UTC).toLocalDate().toString()));
            assertThat(made.stale()).as("explained, but no longer left").isEmpty();
        }
    }

    @Test
    void atLeastNineInTenAreNoticedAndTheRestIsExplained() {
        String text = Sources.read(PAGE);
        Matcher share = Pattern.compile("\\| together .* (\\d+) % \\|").matcher(text);
        assertThat(share.find()).isTrue();
        assertThat(Integer.parseInt(share.group(1))).isGreaterThanOrEqualTo(90);
        assertThat(text).doesNotContain(MutationPage.UNEXPLAINED);
    }

    @Test
    void everyRuleIsOnThePageAndTestsOfItsRowsNotice() {
        String text = Sources.read(PAGE);
        for (PolicyClass policy : PolicyClass.in(HERE)) {
            Matcher line =
                    Pattern.compile("(?m)^\\| `" + policy.name() + "` \\| .*$").matcher(text);
            assertThat(line.find()).as(policy.name() + " is on the page").isTrue();
            if (!policy.rows().isEmpty()) {
                assertThat(line.group()).as("a test of a row").containsPattern("R\\d+: [1-9]");
            }
        }
    }

    @Test
    void countsWhatTestsOfARowNoticedAndWhatNobodyDid() {
        Mutant noticed =
                new Mutant("a.b.Says", "judge", "x", true, "ATest$R12Says.[method:does()]");
        Mutant left = new Mutant("a.b.Says", "judge", "y", false, "");
        PolicyClass says = new PolicyClass("Says", new TreeSet<>(List.of(1, 12)));
        MutationPage made = new MutationPage(List.of(noticed, left), List.of(says), "");
        assertThat(made.page("2024-06-10"))
                .contains("| `a.b` | 2 | 1 | 50 % |")
                .contains("| `Says` | 2 | 1 | R1: 0, R12: 1 |")
                .contains("| `Says.judge` | y | 1 | " + MutationPage.UNEXPLAINED + " |");
    }

    @Test
    void findsExplanationsOfWhatIsNotLeftAnyMore() {
        assertThat(new MutationPage(List.of(), List.of(), "A.b\tc\twhy\n").stale())
                .containsExactly("A.b\tc");
    }

    @Test
    void readsTheRowsOfARuleFromItsJavadoc() {
        assertThat(PolicyClass.in(HERE))
                .filteredOn(policy -> policy.name().equals("FindingSaysWhy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.rows()).containsExactly(190));
    }
}
