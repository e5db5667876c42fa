package org.throughline.command.store;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.jspecify.annotations.Nullable;

/// An object that the row codec has decoded already, in the dress that Axon's reading pipeline asks
/// for. [DecodedSerializer] undresses it.
record DecodedObject(Object value) implements SerializedObject<Object> {

    record Type(Class<?> type) implements SerializedType {
        @Override
        public String getName() {
            return type.getName();
        }

        @Override
        public @Nullable String getRevision() {
            return null;
        }
    }

    @Override
    public Class<Object> getContentType() {
        return Object.class;
    }

    @Override
    public SerializedType getType() {
        return new Type(value.getClass());
    }

    @Override
    public Object getData() {
        return value;
    }

    /// Masked: the value may be an event.
    @Override
    public String toString() {
        return "a decoded " + value.getClass().getName();
    }
}
