package org.throughline.schema.codec;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// What the data of an event names by id, each by its pointer. Whoever states it, or a correction
/// in it, is not among the agencies: that stands outside the data.
///
/// @param entries the entries that the event is about; a chain that it is part of is not meant
public record Mentions(Map<String, AgencyId> agencies, Map<String, EntryId> entries) {

    private static final Holding HOLDING =
            new Holding(shape -> shape instanceof Shape.Id || shape instanceof Shape.Reference);

    private static final class Finder {

        private final Map<String, AgencyId> agencies = new TreeMap<>();
        private final Map<String, EntryId> entries = new TreeMap<>();

        private void components(Record value, String pointer) {
            Shape.Form form = Forms.of(value.getClass());
            for (int index : HOLDING.get(value.getClass())) {
                Shape.Field field = form.fields().get(index);
                if (!field.flat()) {
                    walk(
                            field.shape(),
                            form.reader().read(value, index),
                            pointer + "/" + field.name());
                }
            }
        }

        private void walk(Shape shape, @Nullable Object value, String pointer) {
            if (value == null) {
                return;
            }
            switch (shape) {
                case Shape.Id _ -> {
                    if (value instanceof AgencyId agency) {
                        agencies.put(pointer, agency);
                    }
                }
                case Shape.Many(Shape item, var _) -> {
                    int index = 0;
                    for (Object one : (Collection<?>) value) {
                        walk(item, one, pointer + "/" + index++);
                    }
                }
                case Shape.Nested _ -> components((Record) value, pointer);
                case Shape.Replacement _ -> components((Record) value, pointer + "/data");
                case Shape.Reference _ -> {
                    if (value instanceof EntryId entry) {
                        entries.put(pointer, entry);
                    }
                }
                case Shape.Personal _, Shape.Time _, Shape.Word _, Shape.Whole _, Shape.Place _ -> {
                    // names nothing
                }
            }
        }
    }

    static Mentions in(Record event) {
        Finder finder = new Finder();
        finder.components(event, "");
        return new Mentions(finder.agencies, finder.entries);
    }
}
