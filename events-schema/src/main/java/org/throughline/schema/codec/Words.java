package org.throughline.schema.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.schema.Kebab;

/// The words of an enum as JSON knows them.
final class Words {

    private static final ClassValue<Map<String, Enum<?>>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Map<String, Enum<?>> computeValue(Class<?> type) {
                    Map<String, Enum<?>> words = new LinkedHashMap<>();
                    for (Object constant : type.getEnumConstants()) {
                        words.put(Kebab.text((Enum<?>) constant), (Enum<?>) constant);
                    }
                    return words;
                }
            };

    private Words() {}

    static Object of(Class<? extends Enum<?>> type, String text) {
        Enum<?> constant = KNOWN.get(type).get(text);
        if (constant == null) {
            throw new IllegalArgumentException("not one of the words allowed here");
        }
        return constant;
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return List.copyOf(KNOWN.get(type).keySet());
    }
}
