package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A change of keys by the section of that name.
///
/// @param position of its event
record SecondChange(long position, List<SecondKey> from, List<SecondKey> to) {

    /// In the order of the page's table.
    private static final List<String> TYPES = List.of("Ed25519", "ML-DSA-44");

    /// @throws Wrong if it is in another form, of another log, or not signed by all of its keys
    static SecondChange of(String origin, long position, JsonNode part) {
        JsonNode data = part.path("data");
        Wrong.unless(data.size() == 1, "one member");
        String all = SecondEvent.string(data, "change");
        Wrong.unless(all.chars().allMatch(c -> c == '\n' || c >= ' '), "a control");
        int blank = all.lastIndexOf("\n\n");
        Wrong.unless(blank >= 0 && all.endsWith("\n"), "no note");
        Wrong.unless(all.getBytes(UTF_8).length <= 1 << 18, "too long");
        String text = all.substring(0, blank + 1);
        Map<String, byte[]> signatures = SecondNote.signatures(all.substring(blank + 2));
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        Wrong.unless(lines.getFirst().equals("throughline/keys/v1 " + origin), "first line");
        List<SecondKey> from = new ArrayList<>();
        List<SecondKey> to = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            boolean old = to.isEmpty() && line.startsWith("from ");
            (old ? from : to).add(SecondKey.read(SecondNote.after(old ? "from " : "to ", line)));
        }
        SecondChange change = new SecondChange(position, from, to);
        change.sound(origin);
        change.signed(text, signatures);
        return change;
    }

    private List<SecondKey> both() {
        List<SecondKey> both = new ArrayList<>(from);
        both.addAll(to);
        return both;
    }

    private void sound(String origin) {
        Wrong.unless(!from.isEmpty() && !to.isEmpty(), "old and new");
        for (List<SecondKey> keys : List.of(from, to)) {
            List<Integer> order = keys.stream().map(key -> TYPES.indexOf(key.algorithm())).toList();
            Wrong.unless(order.stream().sorted().distinct().toList().equals(order), "order");
        }
        Set<String> kept = new HashSet<>(to.stream().map(SecondKey::type).toList());
        Wrong.unless(kept.containsAll(from.stream().map(SecondKey::type).toList()), "given up");
        for (SecondKey key : both()) {
            Wrong.unless(key.isLog() && key.name().equals(origin), "a key of another");
        }
    }

    private void signed(String text, Map<String, byte[]> signatures) {
        Map<String, SecondKey> keys = new LinkedHashMap<>();
        both().forEach(key -> keys.put(key.name() + "+" + key.id(), key));
        Wrong.unless(keys.size() == from.size() + to.size(), "a key id twice");
        List<String> names = List.copyOf(keys.keySet());
        Wrong.unless(List.copyOf(signatures.keySet()).equals(names), "order of signatures");
        SecondNote note = new SecondNote(text, signatures, "", 0, new byte[0], new byte[0], 0);
        keys.forEach(
                (name, key) -> {
                    byte[] signature = signatures.getOrDefault(name, new byte[0]);
                    Wrong.unless(key.verify(note, signature) == 0, "a signature of a change");
                });
    }
}
