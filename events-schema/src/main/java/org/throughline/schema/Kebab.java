package org.throughline.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The canonical text of an enum constant, and back; the complaint never repeats the text.
public final class Kebab {

    private static final ClassValue<Words> WORDS =
            new ClassValue<>() {
                @Override
                protected Words computeValue(Class<?> type) {
                    return Words.of(type);
                }
            };

    private Kebab() {}

    @SuppressWarnings("EnumOrdinal") // the place of its word in a list that is made anew each start
    public static String text(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass()).texts[constant.ordinal()];
    }

    public static <E extends Enum<E>> E of(Class<E> type, String text) {
        Object constant = WORDS.get(type).constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("not a word for " + type.getSimpleName());
        }
        return type.cast(constant);
    }

    /// The words of one type, worked out once: each row of each answer has some.
    private record Words(String[] texts, Map<String, Object> constants) {

        static Words of(Class<?> type) {
            Object[] all = type.getEnumConstants();
            String[] texts = new String[all.length];
            Map<String, Object> constants = new HashMap<>();
            for (int i = 0; i < all.length; i++) {
                texts[i] = ((Enum<?>) all[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
                constants.put(texts[i], all[i]);
            }
            return new Words(texts, constants);
        }
    }
}
