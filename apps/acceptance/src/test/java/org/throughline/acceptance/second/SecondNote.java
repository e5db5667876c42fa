package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signed checkpoint.
///
/// @param signatures by name and key id, `name+id`
record SecondNote(
        String text,
        Map<String, byte[]> signatures,
        String origin,
        long size,
        byte[] root,
        byte[] map,
        long time) {

    private static final Pattern LINE =
            Pattern.compile("\u2014 ([^\\s\\p{Z}\\p{Cc}+]{1,255}) ([A-Za-z0-9+/]+={0,2})");

    /// Nothing is asked of a note beyond its form.
    static SecondNote read(byte[] bytes) {
        Wrong.unless(bytes.length <= 1 << 18, "too long");
        String all = Cursor.utf8(bytes);
        Wrong.unless(all.chars().allMatch(c -> c == '\n' || c >= ' '), "a control");
        int blank = all.lastIndexOf("\n\n");
        Wrong.unless(blank >= 0 && all.endsWith("\n"), "no note");
        Map<String, byte[]> signatures = signatures(all.substring(blank + 2));
        String text = all.substring(0, blank + 1);
        Wrong.unless(!text.contains("\n\n") && !text.startsWith("\n"), "no checkpoint");
        List<String> lines = text.lines().toList();
        Wrong.unless(lines.size() == 5, "a checkpoint has five lines");
        Wrong.unless(lines.get(0).matches("[!-*,-~]{1,255}"), "no origin");
        SecondNote note =
                new SecondNote(
                        text,
                        signatures,
                        lines.get(0),
                        number(lines.get(1)),
                        hash(lines.get(2)),
                        hash(after("throughline/map/v1 ", lines.get(3))),
                        number(after("throughline/time/v1 ", lines.get(4))));
        Wrong.unless(note.size > 0 || note.isOfNothing(), "an empty log has nothing");
        return note;
    }

    private boolean isOfNothing() {
        return Arrays.equals(root, Hashes.sha256()) && Arrays.equals(map, Hashes.ZERO) && time == 0;
    }

    static Map<String, byte[]> signatures(String lines) {
        Wrong.unless(lines.endsWith("\n"), "no signature line");
        Map<String, byte[]> signatures = new LinkedHashMap<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            Wrong.unless(parts.matches(), "no signature line");
            Wrong.unless(parts.group(1).getBytes(UTF_8).length <= 255, "a long name");
            byte[] bytes = base64(parts.group(2));
            Wrong.unless(bytes.length > 4, "no signature");
            String key = parts.group(1) + "+" + HexFormat.of().formatHex(bytes, 0, 4);
            byte[] before = signatures.put(key, Arrays.copyOfRange(bytes, 4, bytes.length));
            Wrong.unless(before == null && signatures.size() <= 64, "a key twice");
        }
        return signatures;
    }

    static String after(String start, String line) {
        Wrong.unless(line.startsWith(start), "another line");
        return line.substring(start.length());
    }

    static long number(String digits) {
        Wrong.unless(digits.matches("0|[1-9][0-9]{0,18}"), "no number");
        BigInteger value = new BigInteger(digits);
        Wrong.unless(value.bitLength() < 64, "a number is too large");
        return value.longValueExact();
    }

    static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            Wrong.unless(Base64.getEncoder().encodeToString(bytes).equals(text), "not canonical");
            return bytes;
        } catch (IllegalArgumentException _) {
            throw new Wrong("no base64");
        }
    }

    static byte[] hash(String text) {
        byte[] hash = base64(text);
        Wrong.unless(hash.length == 32, "no hash");
        return hash;
    }

    /// Step 2 of the page: which witnesses cosigned, if all keys of the log signed and nothing of a
    /// given key is wrong.
    ///
    /// @param others keys of the log that do not sign a checkpoint of this size
    Set<SecondKey> check(List<SecondKey> logs, List<SecondKey> others, List<SecondKey> witnesses) {
        for (SecondKey key : others) {
            byte[] signature = signatures.get(key.name() + "+" + key.id());
            boolean none = signature == null || key.verify(this, signature) < 0;
            Wrong.unless(none, "a key of another time");
        }
        for (SecondKey key : logs) {
            byte[] signature = signatures.get(key.name() + "+" + key.id());
            Wrong.unless(signature != null && key.verify(this, signature) == 0, "the log's key");
        }
        Set<SecondKey> seen = new HashSet<>();
        for (SecondKey key : witnesses) {
            byte[] signature = signatures.get(key.name() + "+" + key.id());
            if (signature != null) {
                long at = key.verify(this, signature);
                Wrong.unless(at >= 0, "a wrong signature");
                Wrong.unless(at == 0 || at >= time / 1_000_000 - 300, "seen too early");
                seen.add(key);
            }
        }
        return seen;
    }
}
