package org.throughline.schema.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// What may stand in public: enums, ids, Whens and whole numbers. Everything else is a personal
/// text.
class FormsTest {

    record WithString(String name) {}

    record WithObject(Object anything) {}

    record WithStrings(List<String> names) {}

    record WithNestedString(PersonalText text, WithString nested) {}

    record WithInstant(Instant at) {}

    static Stream<EventType> types() {
        return EventCatalog.standard().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldOfTheCatalogueIsPublicByRightOrSealed(EventType type) {
        Set<Class<?>> seen = new HashSet<>();
        walk(type.record(), seen);
        assertThat(seen).contains(type.record());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithString.class,
                WithObject.class,
                WithStrings.class,
                WithNestedString.class,
                WithInstant.class
            })
    void aPublicStringOrAnyOtherOpenTypeCannotBeDeclared(Class<? extends Record> type) {
        assertThatThrownBy(() -> walk(type, new HashSet<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("personal texts");
    }

    @Test
    void numbersAndNamesOfTypesAreGivenOnce() {
        assertThat(types().map(EventType::number)).doesNotHaveDuplicates();
        assertThat(types().map(EventType::text)).doesNotHaveDuplicates();
    }

    private static void walk(Class<? extends Record> type, Set<Class<?>> seen) {
        if (seen.add(type)) {
            Forms.of(type).fields().forEach(field -> walk(field.shape(), seen));
        }
    }

    private static void walk(Shape shape, Set<Class<?>> seen) {
        switch (shape) {
            case Shape.Many(Shape item, boolean _) -> walk(item, seen);
            case Shape.Nested(Class<? extends Record> type) -> walk(type, seen);
            case Shape.Personal _,
                    Shape.Time _,
                    Shape.Word _,
                    Shape.Id _,
                    Shape.Reference _,
                    Shape.Whole _,
                    Shape.Place _,
                    Shape.Replacement _ ->
                    assertThat(shape).isNotNull();
        }
    }
}
