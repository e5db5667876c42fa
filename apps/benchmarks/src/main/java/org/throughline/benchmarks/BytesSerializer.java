package org.throughline.benchmarks;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/// Takes payloads as the bytes they are, and writes no metadata: the least a stock engine can spend
/// on serialization.
final class BytesSerializer implements Serializer {

    private static final byte[] NONE = {};

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        byte[] bytes = object instanceof byte[] payload ? payload : NONE;
        Class<?> type = object == null ? byte[].class : object.getClass();
        return new SimpleSerializedObject<>(
                representation.cast(bytes), representation, typeForClass(type));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation.isAssignableFrom(byte[].class);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        return serialized.getType().getName().equals(byte[].class.getName())
                ? (T) serialized.getData()
                : (T) MetaData.emptyInstance();
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    public Class classForType(SerializedType type) {
        return byte[].class;
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
        return converter;
    }
}
