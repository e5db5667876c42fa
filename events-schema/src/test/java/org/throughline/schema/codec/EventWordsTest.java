package org.throughline.schema.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.catalog.EventWords;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every type of the catalogue has words for people, and its one line is made of fields it has.
class EventWordsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> NEVER_A_LABEL =
            Set.of("fail", "ignor", "abscond", "hostile", "should have", "refused to", "blame");

    static Stream<EventType> types() {
        return EventCatalog.standard().all().stream();
    }

    static Stream<EventType> submittable() {
        return types().filter(EventType::submittable);
    }

    @Test
    void everyTypeHasWordsAndNoneAreLeftOver() {
        assertThat(EventWords.all().stream().map(EventWords::type))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        types().<Class<? extends Record>>map(EventType::record).toList());
        assertThat(EventWords.all().stream().map(EventWords::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTitleIsPlainAndBlamesNobody(EventType type) {
        String title = EventWords.of(type).title();
        assertThat(title).matches("[A-Z][A-Za-z' ]+").hasSizeLessThan(45);
        assertThat(EventWords.title(type.text())).isEqualTo(title);
        NEVER_A_LABEL.forEach(
                label -> assertThat(title.toLowerCase(Locale.ROOT)).doesNotContain(label));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noWordOfATypeIsALabel(EventType type) {
        words(Forms.of(type.record()))
                .forEach(
                        word ->
                                NEVER_A_LABEL.forEach(
                                        label ->
                                                assertThat(word.replace('-', ' '))
                                                        .doesNotContain(label)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void itsOneLineIsMadeOfFieldsItHas(EventType type) {
        EventWords words = EventWords.of(type);
        words.kinds()
                .forEach(
                        pointer ->
                                assertThat(at(type, pointer))
                                        .as(pointer)
                                        .isInstanceOfAny(
                                                Shape.Word.class,
                                                Shape.Whole.class,
                                                Shape.Id.class));
        words.texts()
                .forEach(
                        pointer ->
                                assertThat(at(type, pointer))
                                        .as(pointer)
                                        .isInstanceOf(Shape.Personal.class));
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void whatHasWordsOrTextsHasASummary(EventType type) {
        EventWords words = EventWords.of(type);
        boolean says =
                Forms.of(type.record()).fields().stream()
                        .filter(field -> !field.flat() && !field.assigned())
                        .anyMatch(field -> says(field.shape()));
        ObjectNode data = Samples.data(type);
        List<String> texts =
                words.texts().stream().map(pointer -> data.at(pointer).stringValue()).toList();

        assertThat(words.summary(data).isEmpty()).isEqualTo(!says);
        texts.forEach(text -> assertThat(words.summary(data)).contains(text));
    }

    @Test
    void aSummaryReadsAsPlainWordsAndLeavesOutWhatIsNotStatedOrSealed() {
        EventWords words = words("was-not-brought.v1");
        ObjectNode data = JSON.objectNode();
        data.putObject("appointment")
                .put("kind", "gp")
                .putObject("purpose")
                .put("text", " Review ");
        data.putObject("nonAttendance").put("how", "no-word").putObject("actionTaken");
        assertThat(words.title()).isEqualTo("Was not brought");
        assertThat(words.summary(data)).isEqualTo("GP, no word: Review");

        data.putObject("nonAttendance").put("how", "not-stated");
        data.putObject("appointment").put("kind", "other");
        assertThat(words.summary(data)).isEmpty();
    }

    @Test
    void severalWordsAndPeopleAndNumbersAreNamedOneAfterTheOther() {
        ObjectNode data = JSON.objectNode().put("count", 5);
        data.putArray("kinds").add("staff-change").add("sickness");
        assertThat(words("context-noted.v1").summary(data)).isEqualTo("staff change, sickness, 5");

        ObjectNode account = JSON.objectNode().put("account", "She fell.");
        account.putArray("by").add("mother").add("sister-2");
        assertThat(words("parental-account-given.v1").summary(account))
                .isEqualTo("mother, sister 2: She fell.");
    }

    @Test
    void aTypeOfALaterReleaseIsCalledByItsName() {
        assertThat(EventWords.title("kite-flown.v12")).isEqualTo("Kite flown");
    }

    @ParameterizedTest
    @MethodSource("types")
    void noFieldOfATypeHidesOneOfTheEntry(EventType type) {
        Set<String> ofEntries =
                Forms.of(Entry.class).fields().stream()
                        .map(Shape.Field::name)
                        .collect(Collectors.toSet());
        if (type.ofCase()) {
            assertThat(Forms.of(type.record()).fields())
                    .filteredOn(field -> !field.flat())
                    .extracting(Shape.Field::name)
                    .doesNotContainAnyElementsOf(ofEntries);
        }
    }

    private static EventWords words(String type) {
        return EventWords.of(EventCatalog.standard().byText(type).orElseThrow());
    }

    private static Stream<String> words(Shape.Form form) {
        return form.fields().stream().flatMap(field -> words(field.shape()));
    }

    private static Stream<String> words(Shape shape) {
        return switch (shape) {
            case Shape.Word(var words) ->
                    Arrays.stream(words.getEnumConstants()).map(word -> Kebab.text(word));
            case Shape.Many(Shape item, boolean _) -> words(item);
            case Shape.Nested(Class<? extends Record> type) -> words(Forms.of(type));
            default -> Stream.empty();
        };
    }

    private static boolean says(Shape shape) {
        return switch (shape) {
            case Shape.Word _, Shape.Personal _ -> true;
            case Shape.Many(Shape item, boolean _) -> says(item);
            case Shape.Nested(Class<? extends Record> type) ->
                    Forms.of(type).fields().stream().anyMatch(field -> says(field.shape()));
            default -> false;
        };
    }

    /// The shape at a pointer; that of the items, where it leads to a list.
    private static Shape at(EventType type, String pointer) {
        Shape shape = new Shape.Nested(type.record());
        for (String step : pointer.substring(1).split("/", -1)) {
            shape =
                    step.equals("0")
                            ? ((Shape.Many) shape).item()
                            : field(Forms.of(((Shape.Nested) shape).type()), step);
        }
        return shape instanceof Shape.Many(Shape item, boolean _) ? item : shape;
    }

    private static Shape field(Shape.Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name))
                .shape();
    }
}
