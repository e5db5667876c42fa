package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.process.RoleClarified;
import org.throughline.schema.cases.process.TookPart;
import org.throughline.schema.cases.sharing.NotInvited;
import org.throughline.schema.cases.sharing.Utterance;
import org.throughline.schema.catalog.EventType;

/// The table leaves no field out that names somebody who can know, in any event.
class FieldsTest {

    private static final Set<Type> SOMEBODY =
            Set.of(
                    Knower.class,
                    PostHolder.class,
                    AgencyId.class,
                    Gathering.class,
                    NotInvited.class,
                    TookPart.class,
                    RoleClarified.class,
                    Utterance.class);

    private static Stream<EventType> types() {
        return TestCase.CODEC.catalog().all().stream().filter(EventType::ofCase);
    }

    private static boolean namesSomebody(RecordComponent field) {
        Type type = field.getGenericType();
        Type of = type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
        return SOMEBODY.contains(of);
    }

    @Test
    void everyFieldThatNamesSomebodyHasAPlaceInTheTable() {
        List<String> missing =
                types().map(EventType::record)
                        .flatMap(
                                type ->
                                        Arrays.stream(type.getRecordComponents())
                                                .filter(FieldsTest::namesSomebody)
                                                .filter(
                                                        field ->
                                                                !Fields.isInTable(
                                                                        type, field.getName()))
                                                .map(
                                                        field ->
                                                                type.getSimpleName()
                                                                        + "."
                                                                        + field.getName()))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void theTableNamesNoFieldThatThereIsNot() {
        Set<String> real = new TreeSet<>();
        types().map(EventType::record)
                .forEach(
                        type ->
                                Arrays.stream(type.getRecordComponents())
                                        .forEach(
                                                field ->
                                                        real.add(
                                                                type.getSimpleName()
                                                                        + "."
                                                                        + field.getName())));
        assertThat(real).containsAll(Fields.keys());
    }
}
