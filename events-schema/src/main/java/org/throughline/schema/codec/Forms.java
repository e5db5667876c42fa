package org.throughline.schema.codec;

import static java.util.Map.entry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.Position;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Assigned;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Reads the JSON form of a type off its record.
final class Forms {

    private static final Map<Class<?>, Shape> SIMPLE =
            Map.ofEntries(
                    entry(PersonalText.class, new Shape.Personal()),
                    entry(When.class, new Shape.Time()),
                    entry(Integer.class, new Shape.Whole()),
                    entry(Position.class, new Shape.Place()),
                    entry(CaseEvent.class, new Shape.Replacement()),
                    entry(
                            PersonId.class,
                            new Shape.Id(PersonId.pattern(), PersonId::of, Object::toString)),
                    entry(
                            AgencyId.class,
                            new Shape.Id(
                                    "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                                    AgencyId::of,
                                    Object::toString)),
                    entry(
                            ReaderId.class,
                            new Shape.Id(ReaderId.pattern(), ReaderId::of, Object::toString)),
                    entry(
                            KeyChange.class,
                            new Shape.Id(
                                    "^throughline/keys/v1 ",
                                    KeyChange::parse,
                                    change -> ((KeyChange) change).text())),
                    entry(EntryId.class, new Shape.Reference(EntryId::of, EntryId::new)),
                    entry(EventId.class, new Shape.Reference(EventId::of, EventId::new)));

    private static final Map<Class<?>, Shape.Form> KNOWN = new ConcurrentHashMap<>();

    private Forms() {}

    static Shape.Form of(Class<? extends Record> type) {
        Shape.Form known = KNOWN.get(type);
        if (known == null) {
            known = read(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Shape.Form read(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Shape.Field> fields = Arrays.stream(components).map(Forms::field).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandle constructor = constructor(type, types);
        MethodHandle[] accessors =
                Arrays.stream(components).map(Forms::accessor).toArray(MethodHandle[]::new);
        return new Shape.Form(
                type,
                fields,
                values -> make(constructor, values),
                (value, component) -> read(accessors[component], value));
    }

    /// Takes all components in one array.
    private static MethodHandle constructor(Class<? extends Record> type, Class<?>[] components) {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(type.getDeclaredConstructor(components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no canonical constructor: " + type, e);
        }
    }

    private static Shape.Field field(RecordComponent component) {
        Class<?> type = component.getType();
        boolean optional =
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || type == Set.class
                        || type == List.class;
        return new Shape.Field(
                component.getName(),
                shape(component.getAnnotatedType()),
                optional,
                component.isAnnotationPresent(Assigned.class),
                component.isAnnotationPresent(Owner.class),
                type == Entry.class);
    }

    private static Shape shape(AnnotatedType annotated) {
        return shape(annotated.getType());
    }

    private static Shape shape(Type type) {
        if (type instanceof ParameterizedType many
                && (many.getRawType() == Set.class || many.getRawType() == List.class)) {
            return new Shape.Many(
                    shape(many.getActualTypeArguments()[0]), many.getRawType() == Set.class);
        }
        if (!(type instanceof Class<?> plain)) {
            throw notAllowed(type);
        }
        Shape simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            @SuppressWarnings("unchecked") // an enum's class is one of Enum
            Class<? extends Enum<?>> words = (Class<? extends Enum<?>>) plain;
            return new Shape.Word(words);
        }
        if (plain.isRecord()) {
            return new Shape.Nested(plain.asSubclass(Record.class));
        }
        throw notAllowed(type);
    }

    private static IllegalStateException notAllowed(Type type) {
        return new IllegalStateException(
                "an event holds enums, ids, Whens, whole numbers and personal texts, but not "
                        + type.getTypeName());
    }

    private static Record make(MethodHandle constructor, @Nullable Object[] values) {
        try {
            return (Record) constructor.invokeExact(values);
        } catch (IllegalArgumentException refused) {
            throw refused;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Record value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
