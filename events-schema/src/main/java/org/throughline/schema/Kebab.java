package org.throughline.schema;

import java.util.Locale;

/// The canonical text of an enum constant, and back; the complaint never repeats the text.
public final class Kebab {

    private Kebab() {}

    public static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E of(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (text(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not a word for " + type.getSimpleName());
    }
}
