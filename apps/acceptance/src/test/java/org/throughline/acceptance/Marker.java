package org.throughline.acceptance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A word that stands nowhere but where a test put it, in the forms in which it might come out
/// again.
record Marker(String word) {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /// Its forms by name. What stands around the word does not matter to any of them.
    Map<String, byte[]> forms() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (Charset charset : CHARSETS) {
            byte[] bytes = word.getBytes(charset);
            forms.put(charset.name(), bytes);
            forms.put(charset.name() + " in capitals", capitals().getBytes(charset));
            forms.put("hex of " + charset.name(), ascii(HexFormat.of().formatHex(bytes)));
            forms.put(
                    "HEX of " + charset.name(),
                    ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
            for (int shift = 0; shift < 3; shift++) {
                forms.put(
                        "base64 of " + charset.name() + " at " + shift,
                        ascii(base64(bytes, shift)));
            }
        }
        forms.put("JSON escapes", ascii(escaped("%04x")));
        forms.put("JSON ESCAPES", ascii(escaped("%04X")));
        forms.put("percent escapes", ascii(percent()));
        forms.put("backwards", ascii(new StringBuilder(word).reverse().toString()));
        return forms;
    }

    /// One text for each form, as it would stand in a file. Other bytes are around the word.
    List<byte[]> examples() {
        List<byte[]> examples = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            for (String around : List.of("x", "xy", "xyz")) {
                byte[] text = (around + word + around).getBytes(charset);
                byte[] shifted = new byte[text.length + around.length()];
                System.arraycopy(text, 0, shifted, around.length(), text.length);
                examples.add(text);
                examples.add(ascii(HexFormat.of().formatHex(text)));
                examples.add(Base64.getEncoder().encode(shifted));
            }
        }
        examples.add(ascii("x" + escaped("%04x") + "y"));
        return examples;
    }

    private String capitals() {
        return word.toUpperCase(Locale.ROOT);
    }

    private String escaped(String digits) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(sign -> text.append("\\u").append(digits.formatted(sign)));
        return text.toString();
    }

    private String percent() {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(sign -> text.append("%%%02X".formatted(sign)));
        return text.toString();
    }

    /// The signs of base64 that depend on the word alone if it starts `shift` bytes into a group of
    /// three.
    private static String base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = shift == 0 ? 0 : shift + 1;
        int last = shifted.length * 8 / 6;
        return text.substring(first, last);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
