package org.throughline.query.fold;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Author;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventType;

/// Fills the fields of any event with something that fits their types.
public final class RandomFields {

    public static final List<AgencyId> AGENCIES =
            List.of("police", "gp", "school", "social-care", "board").stream()
                    .map(AgencyId::of)
                    .toList();
    private static final List<PersonId> PEOPLE =
            List.of("child", "mother", "sister", "worker-1", "worker-2").stream()
                    .map(PersonId::of)
                    .toList();
    private static final List<PersonId> WORKERS = PEOPLE.subList(3, 5);
    private static final int TRIES = 50;

    private final Random random;
    private final Choices choices;
    private final Supplier<EntryId> entries;

    /// What fields are filled from.
    ///
    /// @param texts makes a text, of the words or of nothing but a commitment
    /// @param amended the types of entries that are corrected and taken back
    public record Choices(
            RandomTimes times,
            List<AgencyId> agencies,
            Supplier<PersonalText> texts,
            Predicate<EventType> amended) {

        /// Texts that nobody can read, and the agencies of the histories.
        static Choices sealed(Random random) {
            return new Choices(
                    new RandomTimes(random),
                    AGENCIES,
                    () -> RandomFields.sealed(random),
                    _ -> true);
        }
    }

    /// @param entries one of the entries that there are
    RandomFields(Random random, Choices choices, Supplier<EntryId> entries) {
        this.random = random;
        this.choices = choices;
        this.entries = entries;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// A record of a type, all of its fields at random.
    ///
    /// @param entry what stands before its own fields, if it is an event of a case
    Record record(Class<? extends Record> type, @Nullable Entry entry) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return make(type, entry);
            } catch (IllegalArgumentException _) {
                // these values do not go together
            }
        }
        throw new IllegalStateException("no random " + type.getSimpleName());
    }

    private Record make(Class<? extends Record> type, @Nullable Entry entry) {
        RecordComponent[] fields = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (int index = 0; index < fields.length; index++) {
            boolean open = fields[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[index] =
                    fields[index].getType() == Entry.class
                            ? entry
                            : open && random.nextInt(3) == 0
                                    ? null
                                    : value(fields[index].getGenericType());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException problem) {
            if (problem.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName(), problem);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(type.getName(), problem);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            List<Object> values = new ArrayList<>();
            for (int count = random.nextInt(3); count > 0; count--) {
                values.add(value(many.getActualTypeArguments()[0]));
            }
            return many.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
        }
        return single((Class<?>) type);
    }

    private Object single(Class<?> type) {
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[random.nextInt(all.length)];
        }
        return switch (type.getSimpleName()) {
            case "EntryId" -> entries.get();
            case "EventId" -> new EventId(uuid());
            case "AgencyId" -> anAgency();
            case "PersonId" -> pick(PEOPLE);
            case "When" -> choices.times.when();
            case "PersonalText" -> text();
            case "Integer" -> random.nextInt(1, 5);
            case "Knower" -> knower();
            default -> {
                if (!type.isRecord()) {
                    throw new IllegalStateException("no random " + type);
                }
                yield record(type.asSubclass(Record.class), null);
            }
        };
    }

    /// What stands before the fields of an event.
    Entry entry(AgencyId agency) {
        LocalDate day = choices.times.day();
        return new Entry(
                agency,
                new Author(text(), null, null, null),
                choices.times.about(day),
                choices.times.written(day),
                random.nextInt(5) == 0
                        ? Set.of(PersonId.of("mother"))
                        : Set.of(PersonId.CHILD, PersonId.of("sister")),
                random.nextInt(3) == 0
                        ? null
                        : random.nextInt(3) == 0
                                ? pick(List.of(ContentStatus.values()))
                                : ContentStatus.OBSERVED,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    PersonalText text() {
        return choices.texts.get();
    }

    boolean amends(EventType type) {
        return choices.amended.test(type);
    }

    AgencyId anAgency() {
        return pick(choices.agencies);
    }

    private static PersonalText sealed(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new PersonalText.Sealed(Set.of(PersonId.CHILD), new Commitment(bytes));
    }

    private Knower knower() {
        KnowerKind kind = pick(Arrays.asList(KnowerKind.values()));
        @Nullable AgencyId agency = random.nextInt(4) == 0 ? null : anAgency();
        return switch (random.nextInt(3) == 0 ? kind : KnowerKind.AGENCY) {
            case AGENCY -> Knower.agency(anAgency());
            case TEAM, POST -> new Knower(kind, agency, null, text());
            case PRACTITIONER -> new Knower(kind, agency, pick(WORKERS), text());
            case UNNAMED_WORKER -> new Knower(kind, agency, null, null);
            case UNNAMED_ORGANISATIONS, COURT, BOARD, PANEL -> new Knower(kind, null, null, null);
            case CHILD -> new Knower(kind, null, PersonId.CHILD, null);
            case FAMILY_MEMBER -> new Knower(kind, null, PersonId.of("mother"), null);
        };
    }

    RandomTimes times() {
        return choices.times;
    }
}
