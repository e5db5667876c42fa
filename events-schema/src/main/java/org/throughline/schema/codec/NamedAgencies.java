package org.throughline.schema.codec;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// Finds the agencies that an event names. Whoever states it, or a correction in it, is not among
/// them: that stands outside the data.
final class NamedAgencies {

    private final Map<String, AgencyId> found = new TreeMap<>();

    private NamedAgencies() {}

    static Map<String, AgencyId> in(Record event) {
        NamedAgencies named = new NamedAgencies();
        named.components(event, "");
        return named.found;
    }

    private void components(Record value, String pointer) {
        Shape.Form form = Forms.of(value.getClass());
        List<?> values = form.reader().read(value);
        for (int index = 0; index < values.size(); index++) {
            Shape.Field field = form.fields().get(index);
            if (!field.flat()) {
                walk(field.shape(), values.get(index), pointer + "/" + field.name());
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
                    found.put(pointer, agency);
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
            case Shape.Personal _, Shape.Time _, Shape.Word _, Shape.Reference _, Shape.Whole _ -> {
                // names no agency
            }
        }
    }
}
