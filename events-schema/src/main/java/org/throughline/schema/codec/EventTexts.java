package org.throughline.schema.codec;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;

/// Finds the texts of an event in its record.
final class EventTexts {

    private static final Holding HOLDING = new Holding(shape -> shape instanceof Shape.Personal);

    private final Map<String, PersonalText> texts = new TreeMap<>();

    private EventTexts() {}

    /// By their pointers within the data of the event.
    static Map<String, PersonalText> of(Record event) {
        EventTexts found = new EventTexts();
        found.components(event, "");
        return found.texts;
    }

    private void components(Record value, String pointer) {
        Shape.Form form = Forms.of(value.getClass());
        for (int index : HOLDING.get(value.getClass())) {
            Shape.Field field = form.fields().get(index);
            @Nullable Object component = form.reader().read(value, index);
            if (field.flat() && component != null) {
                components((Record) component, pointer);
            } else {
                walk(field.shape(), component, pointer, field.name());
            }
        }
    }

    private void walk(Shape shape, @Nullable Object value, String pointer, Object name) {
        if (value == null) {
            return;
        }
        switch (shape) {
            case Shape.Personal _ -> texts.put(pointer + "/" + name, (PersonalText) value);
            case Shape.Nested _ -> components((Record) value, pointer + "/" + name);
            case Shape.Replacement _ -> components((Record) value, pointer + "/" + name + "/data");
            case Shape.Many many -> items(many.item(), (Collection<?>) value, pointer + "/" + name);
            case Shape.Time _,
                    Shape.Word _,
                    Shape.Id _,
                    Shape.Reference _,
                    Shape.Whole _,
                    Shape.Place _ -> {
                // holds no text
            }
        }
    }

    private void items(Shape item, Collection<?> values, String pointer) {
        int index = 0;
        for (Object value : values) {
            walk(item, value, pointer, index++);
        }
    }
}
