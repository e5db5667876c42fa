package org.throughline.schema.codec;

import java.util.ArrayList;
import java.util.List;
import org.throughline.schema.Kebab;

/// The words of an enum as JSON knows them.
final class Words {

    private Words() {}

    static Object of(Class<? extends Enum<?>> type, String text) {
        for (Enum<?> constant : type.getEnumConstants()) {
            if (Kebab.text(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not one of the words allowed here");
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(Kebab.text(constant));
        }
        return words;
    }
}
