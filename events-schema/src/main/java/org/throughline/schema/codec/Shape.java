package org.throughline.schema.codec;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a record component looks like in JSON. There is no shape for a plain string: a public
/// string is an enum, one of our ids, a When, a registered code or a note that the log's own keys
/// signed, and everything else is a personal text.
sealed interface Shape {

    record Personal() implements Shape {}

    record Time() implements Shape {}

    record Word(Class<? extends Enum<?>> type) implements Shape {}

    record Id(String pattern, Function<String, ?> reader, Function<Object, String> writer)
            implements Shape {}

    /// An event or entry of the log; in a submission it may be named by its natural key.
    record Reference(Function<String, ?> reader, Function<UUID, ?> maker) implements Shape {}

    record Whole() implements Shape {}

    /// A position of the log.
    record Place() implements Shape {}

    record Many(Shape item, boolean set) implements Shape {}

    record Nested(Class<? extends Record> type) implements Shape {}

    /// The event that replaces a corrected one.
    record Replacement() implements Shape {}

    /// One component of a record.
    ///
    /// @param optional may be left out
    /// @param assigned worked out by the case, never submitted
    /// @param owner names the person whom the texts are about
    /// @param flat its own fields stand among those of the record
    record Field(
            String name,
            Shape shape,
            boolean optional,
            boolean assigned,
            boolean owner,
            boolean flat) {}

    /// A record and its components, in order.
    record Form(Class<? extends Record> type, List<Field> fields, Maker maker, Reader reader) {}

    /// Makes a record of its components.
    @FunctionalInterface
    interface Maker {
        Record make(@Nullable Object[] components);
    }

    /// Takes a component out of a record, by its number.
    @FunctionalInterface
    interface Reader {
        @Nullable Object read(Record value, int component);
    }
}
