package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.throughline.ledger.Position;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// How a value of each shape is read where it lies. A value is taken only if it would be written as
/// it stands here.
final class StoredValues {

    private static final int MOST_ITEMS = 500;
    private static final byte[] ABOUT = ascii("{\"about\":");
    private static final byte[] COMMITMENT = ascii(",\"commitment\":");

    private final Remembered people = new Remembered(PersonId::of, Object::toString);
    private final Map<Shape, StoredForm.Value> known = new ConcurrentHashMap<>();
    private final StoredForm.Value replacement;

    /// @param replacement reads the event that replaces a corrected one
    StoredValues(StoredForm.Value replacement) {
        this.replacement = replacement;
    }

    static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    StoredForm.Value of(Shape shape) {
        StoredForm.Value value = known.get(shape);
        if (value == null) {
            value = made(shape);
            known.put(shape, value);
        }
        return value;
    }

    private StoredForm.Value made(Shape shape) {
        return switch (shape) {
            case Shape.Personal _ -> (in, _) -> personal(in);
            case Shape.Time _ -> (in, _) -> time(in);
            case Shape.Word(var type) ->
                    remembered(text -> Words.of(type, text), word -> Kebab.text((Enum<?>) word));
            case Shape.Id id -> remembered(id.reader(), id.writer());
            case Shape.Reference reference -> (in, _) -> reference.maker().apply(in.uuid());
            case Shape.Whole _ -> (in, _) -> whole(in.number());
            case Shape.Place _ -> (in, _) -> Position.of(in.number());
            case Shape.Many(Shape item, boolean set) -> {
                StoredForm.Value each = of(item);
                yield set
                        ? (in, agency) -> set(each, in, agency)
                        : (in, agency) -> list(each, in, agency);
            }
            case Shape.Nested(Class<? extends Record> type) ->
                    StoredForm.of(Forms.of(type), false, this)::read;
            case Shape.Replacement _ -> replacement;
        };
    }

    private static StoredForm.Value remembered(
            Function<String, ?> reader, Function<Object, String> writer) {
        Remembered remembered = new Remembered(reader, writer);
        return (in, _) -> {
            in.string();
            return in.text(remembered);
        };
    }

    private static Integer whole(long number) {
        if (number > Integer.MAX_VALUE) {
            throw StoredBytes.unusual();
        }
        return (int) number;
    }

    private static When time(StoredBytes in) {
        in.string();
        String text = in.text();
        When when = When.parse(text);
        if (!when.text().equals(text)) {
            throw StoredBytes.unusual();
        }
        return when;
    }

    private PersonalText personal(StoredBytes in) {
        in.pass(ABOUT);
        Set<PersonId> about = about(in);
        in.pass(COMMITMENT);
        Commitment commitment = new Commitment(in.hex(Commitment.LENGTH));
        in.pass('}');
        return new PersonalText.Sealed(about, commitment);
    }

    private Set<PersonId> about(StoredBytes in) {
        in.pass('[');
        PersonId first = person(in);
        if (in.passed(']')) {
            return Set.of(first);
        }
        Set<PersonId> about = new TreeSet<>(Set.of(first));
        PersonId last = first;
        while (in.passed(',')) {
            PersonId next = person(in);
            if (last.compareTo(next) >= 0) {
                throw StoredBytes.unusual();
            }
            about.add(next);
            last = next;
        }
        in.pass(']');
        return about;
    }

    private PersonId person(StoredBytes in) {
        in.string();
        return (PersonId) in.text(people);
    }

    private static List<Object> list(StoredForm.Value each, StoredBytes in, AgencyId agency) {
        List<Object> items = new ArrayList<>();
        in.pass('[');
        do {
            items.add(each.read(in, agency));
        } while (in.passed(','));
        in.pass(']');
        bounded(items.size());
        return Collections.unmodifiableList(items);
    }

    /// Sets hold what is written as a string, in the order of these.
    private static Set<Object> set(StoredForm.Value each, StoredBytes in, AgencyId agency) {
        Set<Object> items = new LinkedHashSet<>();
        int begins = -1;
        int ends = -1;
        in.pass('[');
        do {
            items.add(each.read(in, agency));
            if (begins >= 0 && !in.textIsAfter(begins, ends)) {
                throw StoredBytes.unusual();
            }
            begins = in.textBegins();
            ends = in.textEnds();
        } while (in.passed(','));
        in.pass(']');
        bounded(items.size());
        return Collections.unmodifiableSet(items);
    }

    private static void bounded(int items) {
        if (items > MOST_ITEMS) {
            throw StoredBytes.unusual();
        }
    }
}
