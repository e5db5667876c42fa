package org.throughline.acceptance.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who may know whom. The classes are read from each module's own build folder, so that a rule sees
/// the module as it is and not what happens to be on this test's class path.
class ArchitectureTest {

    private static final String LEDGER = "org.throughline.ledger..";
    private static final String SCHEMA = "org.throughline.schema..";
    private static final String COMMAND = "org.throughline.command..";
    private static final String QUERY = "org.throughline.query..";
    private static final String FOLD = "org.throughline.query.fold..";
    private static final String WHO_KNEW = "org.throughline.query.whoknew..";
    private static final String GENERATOR = "org.throughline.generator..";
    private static final String VERIFIER = "org.throughline.verifier..";
    private static final String CLI = "org.throughline.cli..";
    private static final String STANDALONE = "org.throughline.standalone..";
    private static final String POSTGRES = "org.throughline.postgres..";
    private static final String OURS = "org.throughline..";
    private static final String PLATFORM = "..platform..";
    private static final String[] JDK = {"java..", "javax..", "org.jspecify.."};
    private static final List<String> MODULES =
            List.of(
                    "events-schema",
                    "command-side",
                    "query-side",
                    "apps/postgres",
                    "apps/generator",
                    "apps/verifier",
                    "apps/cli",
                    "apps/standalone");

    private static JavaClasses all;

    @BeforeAll
    static void readTheModules() {
        Path root = Sources.ofThisRepository().root();
        all =
                new ClassFileImporter()
                        .importPaths(
                                MODULES.stream()
                                        .map(
                                                module ->
                                                        root.resolve(module)
                                                                .resolve("target/classes"))
                                        .filter(Files::isDirectory)
                                        .toList());
    }

    @Test
    void theModulesWereBuilt() {
        assertThat(all.contain("org.throughline.ledger.Position")).isTrue();
    }

    @Nested
    class TheSidesNeverMeet {

        @Test
        void commandDoesNotKnowQuery() {
            holds(noClasses().that().resideInAPackage(COMMAND).should(dependOn(QUERY)));
        }

        @Test
        void queryDoesNotKnowCommand() {
            holds(noClasses().that().resideInAPackage(QUERY).should(dependOn(COMMAND)));
        }

        @Test
        void nobodyKnowsTheAppsThatPutThemTogether() {
            holds(
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    LEDGER, SCHEMA, COMMAND, QUERY, GENERATOR, VERIFIER, CLI,
                                    POSTGRES)
                            .should(dependOn(STANDALONE)));
        }
    }

    @Nested
    class TheLanguage {

        @Test
        void ledgerStandsOnTheJdkAlone() {
            holds(onlyDependsOn(LEDGER, LEDGER));
        }

        @Test
        void schemaKnowsNoFramework() {
            holds(
                    onlyDependsOn(
                            SCHEMA,
                            SCHEMA,
                            LEDGER,
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation.."));
        }

        @Test
        void jacksonStaysInCodecAndCatalog() {
            holds(
                    noClasses()
                            .that()
                            .resideInAnyPackage(SCHEMA, LEDGER)
                            .and()
                            .resideOutsideOfPackages(
                                    "org.throughline.schema.codec..",
                                    "org.throughline.schema.catalog..")
                            .should(dependOn("tools.jackson..", "com.fasterxml..")));
        }
    }

    @Nested
    class TheApps {

        @Test
        void cliKnowsTheLanguageAndMadeUpCasesAndNothingElseOfOurs() {
            holds(onlyDependsOnOfOurs(CLI, CLI, GENERATOR, VERIFIER, SCHEMA, LEDGER));
        }

        @Test
        void theVerifierKnowsTheLedgerAndTheJdkAndNothingElse() {
            holds(onlyDependsOn(VERIFIER, VERIFIER, LEDGER));
        }

        @Test
        void generatorKnowsTheLanguageAndNothingElseOfOurs() {
            holds(onlyDependsOnOfOurs(GENERATOR, GENERATOR, SCHEMA, LEDGER));
        }

        @Test
        void postgresInAFolderKnowsNothingOfOurs() {
            holds(onlyDependsOnOfOurs(POSTGRES, POSTGRES));
        }

        @Test
        void onlyAppsSpeakOnTheConsole() {
            holds(
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(CLI, VERIFIER, STANDALONE)
                            .should()
                            .accessTargetWhere(Targets.console()));
        }

        @Test
        void nobodyUsesTheJdksOwnLogging() {
            holds(noClasses().should(dependOn("java.util.logging..")));
        }
    }

    /// Who knew what is worked out twice, and the two must not make the same mistake (ADR 0023).
    @Nested
    class TheFold {

        @Test
        void knowsTheLanguageAndTheQuestionsAndNothingElseOfOurs() {
            holds(onlyDependsOnOfOurs(FOLD, FOLD, WHO_KNEW, SCHEMA, LEDGER));
        }

        @Test
        void isThere() {
            assertThat(all.contain("org.throughline.query.fold.Fold")).isTrue();
        }

        @Test
        void theQuestionsAndAnswersKnowNeitherImplementation() {
            holds(onlyDependsOnOfOurs(WHO_KNEW, WHO_KNEW, SCHEMA, LEDGER));
        }

        @Test
        void theTablesDoNotAskTheFold() {
            holds(
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "org.throughline.query.knowledge..",
                                    "org.throughline.query.chronology..",
                                    "org.throughline.query.decisions..",
                                    "org.throughline.query.casefile..",
                                    "org.throughline.query.record..")
                            .should(dependOn(FOLD)));
        }
    }

    @Nested
    class TimeAndChance {

        /// `apps/postgres` is platform as a whole: it waits for a server and makes its passwords.
        @Test
        void comeFromPlatformOnly() {
            holds(
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(PLATFORM, POSTGRES)
                            .should()
                            .accessTargetWhere(Targets.clockOrChance()));
        }
    }

    /// The stream holds its connection until it is closed; a list holds none.
    @Test
    void rowsComeAsListsBecauseAnOpenStreamKeepsAConnection() {
        holds(
                noClasses()
                        .should()
                        .callMethod(
                                "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec",
                                "stream"));
    }

    @Test
    void eachPackageIsNullMarked() {
        List<String> unmarked =
                all.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(each -> !isGenerated(each))
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isGenerated(JavaPackage each) {
        return each.getName().startsWith("org.throughline.query.web.pages")
                || each.getName().isEmpty();
    }

    private static ArchCondition<JavaClass> dependOn(String... packages) {
        return ArchConditions.dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static ArchRule onlyDependsOn(String subject, String... others) {
        String[] allowed = Stream.concat(Stream.of(JDK), Stream.of(others)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(subject)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }

    private static ArchRule onlyDependsOnOfOurs(String subject, String... others) {
        DescribedPredicate<JavaClass> foreign =
                resideInAnyPackage(OURS).and(not(resideInAnyPackage(others)));
        return noClasses().that().resideInAPackage(subject).should().dependOnClassesThat(foreign);
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(all);
    }
}
