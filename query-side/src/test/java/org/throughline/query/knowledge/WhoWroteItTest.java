package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Version;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.ObjectNode;

/// From when the author of an entry knew what it says, for every type of entry: from the act itself
/// if the author was there, else from the author's record. The golden file of each type is told
/// with other times and another content status.
class WhoWroteItTest {

    private static final String HAPPENED = "2007-05";
    private static final String RECORDED = "2007-09";
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final AgencyId BOARD = AgencyId.of("board");

    private static final EntryId ENTRY = new EntryId(new UUID(1, 1));

    /// Nobody does these from hearsay.
    private static final Set<String> ITS_OWN_ACT =
            Set.of(
                    "contact-recorded.v1",
                    "concern-logged.v1",
                    "disclosure-made.v1",
                    "information-sent.v1",
                    "information-opened.v1",
                    "meeting-held.v1",
                    "case-opened.v1",
                    "referral-made.v1",
                    "referral-decided.v1",
                    "closure-proposed.v1",
                    "agency-consulted.v1",
                    "consultation-answered.v1",
                    "closure-notified.v1",
                    "closure-acknowledged.v1",
                    "rule-overridden.v1");

    /// These tell of what others did, knew or are.
    private static final Set<String> OF_OTHERS =
            Set.of("pattern-stated.v1", "knowledge-stated.v1", "imr-finding-recorded.v1");

    /// These depend on whom they name.
    private static final Set<String> BY_AGENCY =
            Set.of("involvement-started.v1", "involvement-ended.v1", "case-closed.v1");

    private final MemoryKnowledge before =
            MemoryKnowledge.ofAgencies(
                    Map.of(POLICE, AgencyKind.POLICE, BOARD, AgencyKind.SAFEGUARDING_BOARD));

    static Stream<EventType> types() {
        return TestCase.CODEC.catalog().all().stream()
                .filter(EventType::ofCase)
                .filter(type -> !family(type).equals("amendment"))
                .filter(type -> !BY_AGENCY.contains(type.text()));
    }

    private static String family(EventType type) {
        String name = type.record().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsReportedIsKnownFromTheRecordUnlessItIsTheAuthorsOwnAct(EventType type)
            throws IOException {
        assertThat(since(type.text(), POLICE, "reported"))
                .isEqualTo(ITS_OWN_ACT.contains(type.text()) ? HAPPENED : RECORDED);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsObservedIsKnownFromTheActUnlessItIsOfOthers(EventType type) throws IOException {
        boolean ofOthers = OF_OTHERS.contains(type.text()) || family(type).equals("people");
        assertThat(since(type.text(), POLICE, "observed"))
                .isEqualTo(ofOthers ? RECORDED : HAPPENED);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whereNothingIsSaidOfItAFactIsNotTakenForObservedButAStepIs(EventType type)
            throws IOException {
        boolean step =
                Set.of("sharing", "process", "review").contains(family(type))
                        && !OF_OTHERS.contains(type.text());
        assertThat(since(type.text(), POLICE, null))
                .isEqualTo(step || ITS_OWN_ACT.contains(type.text()) ? HAPPENED : RECORDED);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBoardKnowsOfFactsAndSharingThatItDidNotObserveFromItsRecord(EventType type)
            throws IOException {
        boolean step =
                Set.of("process", "review").contains(family(type))
                        && ITS_OWN_ACT.contains(type.text());
        assertThat(since(type.text(), BOARD, "reported")).isEqualTo(step ? HAPPENED : RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "involvement-started.v1, involved,  police, 2007-05",
        "involvement-started.v1, involved,  gp,     2007-09",
        "involvement-ended.v1,   involved,  police, 2007-05",
        "involvement-ended.v1,   involved,  gp,     2007-09",
        "case-closed.v1,         decidedBy, police, 2007-05",
        "case-closed.v1,         decidedBy, gp,     2007-09",
        "case-closed.v1,         decidedBy, '',     2007-05",
    })
    void whoIsNamedWasThere(String type, String field, String agency, String since)
            throws IOException {
        Consumer<ObjectNode> named =
                data -> {
                    if (agency.isEmpty()) {
                        data.remove(field);
                    } else {
                        data.put(field, agency);
                    }
                };
        assertThat(authored(version(type, POLICE, "reported", named)).since().text())
                .isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "contact-recorded.v1, not-stated,                       2007-09,    2007-09",
        "contact-recorded.v1, not-stated;within=2007-05/2007-06, not-stated,"
                + " not-stated;within=2007-05/2007-06",
        "child-observed.v1,   2007-05,                          not-stated, 2007-05",
        "child-observed.v1,   2007-05,                          2007-09,    2007-09",
    })
    void aTimeThatIsNotStatedGivesWayToOneThatIs(
            String type, String happened, String recorded, String since) throws IOException {
        Consumer<ObjectNode> times =
                data -> data.put("happened", happened).put("recorded", recorded);
        assertThat(authored(version(type, POLICE, "reported", times)).since().text())
                .isEqualTo(since);
    }

    @Test
    void theAuthorIsThePostThatWrote() throws IOException {
        Version version = version("contact-recorded.v1", POLICE, "observed", _ -> {});
        assertThat(authored(version).who().part())
                .isEqualTo(
                        Objects.requireNonNull(version.event())
                                .entry()
                                .author()
                                .role()
                                .commitment());
    }

    @Test
    void ofATypeThatThisReaderDoesNotKnowTheAgencyKnowsFromItsRecord() {
        assertThat(authored(unknown()).since().text()).isEqualTo(RECORDED);
        assertThat(authored(unknown()).who().part()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2007-11, 2007-11", "not-stated, 2007-10"})
    void aCorrectionIsKnownFromWhenItWasRecorded(String recorded, String since) throws IOException {
        Consumer<ObjectNode> times =
                data -> data.put("happened", "2007-10").put("recorded", recorded);
        Version correction = version("contact-recorded.v1", POLICE, "observed", times);
        Version anew = version("contact-recorded.v1", POLICE, "observed", _ -> {});
        assertThat(corrected(anew, correction))
                .extracting(each -> each.version() + " " + each.since().text())
                .containsExactly("2 " + since);
    }

    @Test
    void aCorrectedLetterSaysAnewWhatItSaysOfOthersAndNothingOfWhoHasTheCorrection()
            throws IOException {
        Version letter = version("information-sent.v1", POLICE, "observed", _ -> {});
        List<Knowing> knowings = corrected(letter, letter);
        assertThat(knowings).filteredOn(each -> !each.entry().equals(ENTRY)).isNotEmpty();
        assertThat(knowings)
                .filteredOn(each -> each.entry().equals(ENTRY))
                .singleElement()
                .satisfies(each -> assertThat(each.authored()).isTrue());
    }

    @Test
    void aCorrectionOfATypeNotKnownHereSaysThatItsAuthorKnowsIt() throws IOException {
        Version correction = version("contact-recorded.v1", POLICE, "observed", _ -> {});
        assertThat(corrected(unknown(), correction))
                .singleElement()
                .satisfies(each -> assertThat(each.authored()).isTrue());
    }

    private List<Knowing> corrected(Version version, Version correction) {
        return KnowledgeRules.corrected(
                ENTRY, 9, version, Objects.requireNonNull(correction.event()).entry(), before);
    }

    private static Version unknown() {
        return new Version(
                "weather-noted.v1",
                POLICE,
                When.parse(HAPPENED),
                When.parse(RECORDED),
                Set.of(),
                null,
                null);
    }

    private String since(String type, AgencyId agency, @Nullable String status) throws IOException {
        return authored(version(type, agency, status, _ -> {})).since().text();
    }

    private Knowing authored(Version version) {
        List<Knowing> knowings =
                KnowledgeRules.added(ENTRY, 1, version, before).stream()
                        .filter(Knowing::authored)
                        .toList();
        assertThat(knowings).hasSize(1);
        return knowings.getFirst();
    }

    private static Version version(
            String type, AgencyId agency, @Nullable String status, Consumer<ObjectNode> change)
            throws IOException {
        Consumer<ObjectNode> times =
                data -> {
                    data.put("happened", HAPPENED).put("recorded", RECORDED);
                    if (status == null) {
                        data.remove("contentStatus");
                    } else {
                        data.put("contentStatus", status);
                    }
                };
        return GoldenEntry.of(type, agency, times.andThen(change));
    }
}
