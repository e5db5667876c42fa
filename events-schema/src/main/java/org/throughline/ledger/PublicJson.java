package org.throughline.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the canonical JSON of a public part on the JDK alone, and nothing but canonical JSON: RFC
/// 8785 with integers up to 2^53 - 1 and without null. Objects become maps, arrays lists, numbers
/// longs.
final class PublicJson {

    private static final int DEEPEST = 64;
    private static final long LARGEST = (1L << 53) - 1;
    private static final int LONGEST_NUMBER = 17;
    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    private final String text;
    private int at;

    private PublicJson(String text) {
        this.text = text;
    }

    /// @throws IllegalArgumentException naming the character at which it is not canonical; the
    ///   message holds no value
    static Map<String, Object> object(byte[] bytes) {
        PublicJson json = new PublicJson(ByteReader.utf8(bytes));
        json.expect('{');
        Map<String, Object> object = json.members(1);
        if (json.at != json.text.length()) {
            throw json.fault();
        }
        return object;
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("not canonical JSON at character " + at);
    }

    private char next() {
        if (at >= text.length()) {
            throw fault();
        }
        return text.charAt(at++);
    }

    private boolean accept(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw fault();
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw fault();
        }
        char first = next();
        return switch (first) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> string();
            case 't' -> word("rue", true);
            case 'f' -> word("alse", false);
            default -> {
                at--;
                yield number();
            }
        };
    }

    private boolean word(String rest, boolean meaning) {
        if (!text.startsWith(rest, at)) {
            throw fault();
        }
        at += rest.length();
        return meaning;
    }

    /// Keys ascend by their UTF-16 code units, so none comes twice (RFC 8785 §3.2.3).
    private Map<String, Object> members(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        String last = null;
        if (accept('}')) {
            return members;
        }
        do {
            expect('"');
            String key = string();
            if (last != null && last.compareTo(key) >= 0) {
                throw fault();
            }
            expect(':');
            members.put(key, value(depth + 1));
            last = key;
        } while (accept(','));
        expect('}');
        return members;
    }

    private List<Object> items(int depth) {
        List<Object> items = new ArrayList<>();
        if (accept(']')) {
            return items;
        }
        do {
            items.add(value(depth + 1));
        } while (accept(','));
        expect(']');
        return items;
    }

    private long number() {
        int begin = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(begin, at);
        if (!digits.matches("0|-?[1-9][0-9]*") || digits.length() > LONGEST_NUMBER) {
            throw fault();
        }
        long value = Long.parseLong(digits);
        if (Math.abs(value) > LARGEST) {
            throw fault();
        }
        return value;
    }

    /// RFC 8785 §3.2.2.2; UTF-8 that was read strictly holds no half of a surrogate pair.
    private String string() {
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw fault();
            }
            out.append(c == '\\' ? escape() : c);
        }
        return out.toString();
    }

    /// Two characters where there are such, else \\u00xx in lower case for a control.
    private char escape() {
        char kind = next();
        int known = ESCAPES.indexOf(kind);
        if (known >= 0) {
            return ESCAPED.charAt(known);
        }
        String digits = kind == 'u' && at + 4 <= text.length() ? text.substring(at, at + 4) : "";
        if (!digits.matches("00[01][0-9a-f]")) {
            throw fault();
        }
        char control = (char) Integer.parseInt(digits, 16);
        if (ESCAPED.indexOf(control) >= 0) {
            throw fault();
        }
        at += 4;
        return control;
    }
}
