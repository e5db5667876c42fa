package org.throughline.schema.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;

/// Gives the open texts of an event other salts, and leaves the rest of it as it is.
final class Salting {

    private static final Holding HOLDING = new Holding(shape -> shape instanceof Shape.Personal);

    private final Salts salts;

    Salting(Salts salts) {
        this.salts = salts;
    }

    Record salted(Record event) {
        return salted(event, "");
    }

    private Record salted(Record value, String pointer) {
        Shape.Form form = Forms.of(value.getClass());
        @Nullable Object[] components = new @Nullable Object[form.fields().size()];
        for (int index = 0; index < components.length; index++) {
            components[index] = form.reader().read(value, index);
        }
        for (int index : HOLDING.get(value.getClass())) {
            Shape.Field field = form.fields().get(index);
            Object component = components[index];
            if (component != null) {
                components[index] =
                        field.flat()
                                ? salted((Record) component, pointer)
                                : salted(field.shape(), component, pointer + "/" + field.name());
            }
        }
        return form.maker().make(components);
    }

    private Object salted(Shape shape, Object value, String pointer) {
        return switch (shape) {
            case Shape.Personal _ -> salted((PersonalText) value, pointer);
            case Shape.Nested _ -> salted((Record) value, pointer);
            case Shape.Replacement _ -> salted((Record) value, pointer + "/data");
            case Shape.Many many -> items(many, (Collection<?>) value, pointer);
            case Shape.Time _,
                    Shape.Word _,
                    Shape.Id _,
                    Shape.Reference _,
                    Shape.Whole _,
                    Shape.Place _ ->
                    value;
        };
    }

    /// What stands in a set is a word or an id, and has no text.
    private Object items(Shape.Many many, Collection<?> values, String pointer) {
        if (many.set()) {
            return values;
        }
        List<Object> items = new ArrayList<>();
        for (Object value : values) {
            items.add(salted(many.item(), value, pointer + "/" + items.size()));
        }
        return Collections.unmodifiableList(items);
    }

    private PersonalText salted(PersonalText text, String pointer) {
        if (!(text instanceof PersonalText.Open open)) {
            throw new IllegalArgumentException("only an open text has a salt");
        }
        return new PersonalText.Open(open.about(), salts.salt(pointer, open.about()), open.text());
    }
}
