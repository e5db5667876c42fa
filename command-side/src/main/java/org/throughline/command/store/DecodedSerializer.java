package org.throughline.command.store;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/// Serializes nothing: between rows and messages stands the row codec. Axon's pipeline needs a
/// serializer to unpack what the codec decoded; this one takes the object out of its wrapping.
enum DecodedSerializer implements Serializer {
    INSTANCE;

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        throw new SerializationException("rows are written by the row codec alone");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return false;
    }

    @Override
    // The signature is Axon's: it promises its caller the type it asks for.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        return (T) serialized.getData();
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    public Class classForType(SerializedType type) {
        if (type instanceof DecodedObject.Type decoded) {
            return decoded.type();
        }
        throw new SerializationException("events are upcast by the row codec alone");
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    public SerializedType typeForClass(@Nullable Class type) {
        return type == null
                ? SimpleSerializedType.emptyType()
                : new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return AsItIs.INSTANCE;
    }

    private enum AsItIs implements Converter {
        INSTANCE;

        @Override
        public boolean canConvert(Class<?> source, Class<?> target) {
            return target.isAssignableFrom(source);
        }

        @Override
        public <T> T convert(Object original, Class<?> source, Class<T> target) {
            return target.cast(original);
        }
    }
}
