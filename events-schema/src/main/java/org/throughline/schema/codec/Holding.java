package org.throughline.schema.codec;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which components of a record can hold something of a shape, by their numbers. Most cannot, and
/// who looks for it passes them by.
final class Holding extends ClassValue<int[]> {

    private final Predicate<Shape> wanted;

    /// @param wanted of the shapes that hold no others
    Holding(Predicate<Shape> wanted) {
        this.wanted = wanted;
    }

    @Override
    protected int[] computeValue(Class<?> type) {
        List<Shape.Field> fields = Forms.of(type.asSubclass(Record.class)).fields();
        return IntStream.range(0, fields.size())
                .filter(index -> holds(fields.get(index).shape()))
                .toArray();
    }

    private boolean holds(Shape shape) {
        return switch (shape) {
            case Shape.Replacement _ -> true;
            case Shape.Nested(var type) -> get(type).length > 0;
            case Shape.Many(Shape item, var _) -> holds(item);
            case Shape.Personal _,
                    Shape.Time _,
                    Shape.Word _,
                    Shape.Id _,
                    Shape.Reference _,
                    Shape.Whole _,
                    Shape.Place _ ->
                    wanted.test(shape);
        };
    }
}
