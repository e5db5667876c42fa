package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks a bundle by the steps of the page.
final class SecondBundle {

    private record Point(SecondNote note, SecondMap proof, List<byte[]> path, long events) {}

    private final String origin;
    private final String stream;
    private final byte[] tag;
    private final List<Point> points = new ArrayList<>();
    private final List<SecondEvent> events = new ArrayList<>();
    private final Map<Long, JsonNode> parts = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final @Nullable SecondBundle system;
    private boolean missing;
    private boolean incomplete;
    private boolean withheld;
    private boolean erased;

    /// Step 1.
    SecondBundle(Cursor in) {
        long version = in.number(1);
        Wrong.unless(version == 1 || version == 2, "another version");
        origin = in.text(2);
        Wrong.unless(origin.matches("[!-*,-~]{1,255}"), "no origin");
        stream = in.text(2);
        Wrong.unless(stream.matches("[a-z]+(/[0-9a-f-]{1,64})?"), "no stream");
        tag = Hashes.tag(origin, stream);
        long checkpoints = in.number(1);
        Wrong.unless(checkpoints > 0, "no checkpoint");
        for (long i = 0; i < checkpoints; i++) {
            SecondNote note = SecondNote.read(in.prefixed(4));
            SecondMap proof = SecondMap.read(in, tag);
            points.add(new Point(note, proof, in.hashes(in.number(1), 128), proof.events(tag)));
        }
        long number = in.number(4);
        for (long i = 0; i < number; i++) {
            events.add(SecondEvent.read(in));
        }
        system = version == 2 ? system(in) : null;
        in.end();
    }

    private SecondBundle(String origin, List<Point> points, List<SecondEvent> events) {
        this.origin = origin;
        this.stream = "system";
        this.tag = Hashes.tag(origin, stream);
        this.points.addAll(points);
        this.events.addAll(events);
        this.system = null;
    }

    private SecondBundle system(Cursor in) {
        byte[] system = Hashes.tag(origin, "system");
        List<Point> same = new ArrayList<>();
        for (Point point : points) {
            SecondMap proof = SecondMap.read(in, system);
            same.add(new Point(point.note, proof, point.path, proof.events(system)));
        }
        long number = in.number(4);
        Wrong.unless(number > 0, "no change of keys");
        List<SecondEvent> own = new ArrayList<>();
        for (long i = 0; i < number; i++) {
            SecondEvent event = SecondEvent.read(in);
            Wrong.unless(event.part() != null && event.texts().isEmpty(), "not shown");
            own.add(event);
        }
        return new SecondBundle(origin, same, own);
    }

    /// The changes of keys that it brings.
    List<SecondChange> changes() {
        List<SecondChange> changes = new ArrayList<>();
        for (SecondEvent event : system == null ? List.<SecondEvent>of() : system.events) {
            JsonNode json = SecondJson.read(event.part() == null ? new byte[0] : event.part());
            String type = SecondEvent.string(json, "type");
            boolean later = type.startsWith("log-keys-changed.") && !type.endsWith(".v1");
            Wrong.unless(!later, "a later change");
            if (type.equals("log-keys-changed.v1")) {
                changes.add(SecondChange.of(origin, event.position(), json));
            }
        }
        return changes;
    }

    String origin() {
        return origin;
    }

    /// The notes of the checkpoints.
    List<SecondNote> notes() {
        return points.stream().map(Point::note).toList();
    }

    /// Steps 3 to 9; the verdict if the witnesses have seen it.
    String check() {
        stream();
        if (system != null) {
            system.stream();
            missing |= system.missing;
        }
        for (SecondEvent event : events) {
            withheld |= event.part() == null;
            if (event.part() != null) {
                texts(event);
            }
        }
        if (missing || incomplete) {
            return "INCOMPLETE";
        }
        return withheld ? "VALID-WITH-WITHHELD" : erased ? "VALID-WITH-ERASURES" : "VALID";
    }

    /// Steps 3 to 8.
    private void stream() {
        for (int i = 0; i < points.size(); i++) {
            Wrong.unless(points.get(i).note.origin().equals(origin), "another log");
            follows(i);
        }
        order();
        events.forEach(this::event);
        roots();
    }

    private void follows(int i) {
        Point here = points.get(i);
        Wrong.unless(here.proof.leadsTo(here.note.map(), tag), "the map proof");
        if (i == 0) {
            Wrong.unless(here.path.isEmpty(), "a path with nothing before it");
            return;
        }
        SecondNote last = points.get(i - 1).note;
        Wrong.unless(here.note.size() > last.size(), "order of sizes");
        Wrong.unless(here.note.time() > last.time(), "order of times");
        Wrong.unless(here.events >= points.get(i - 1).events, "lost events");
        boolean follows =
                Hashes.consistent(
                        last.size(), last.root(), here.note.size(), here.note.root(), here.path);
        Wrong.unless(follows, "consistency");
    }

    /// Steps 5 and 6, as far as they are about order.
    private void order() {
        long next = 0;
        long position = 0;
        long time = -1;
        for (SecondEvent event : events) {
            Wrong.unless(event.seq() >= next, "order of events");
            Wrong.unless(event.seq() < points.getLast().events, "more than the map says");
            missing |= event.seq() > next;
            next = event.seq() + 1;
            if (event.part() != null) {
                Wrong.unless(event.position() > position && event.time() > time, "order");
                position = event.position();
                time = event.time();
            }
        }
        missing |= next < points.getLast().events;
    }

    /// Steps 6 and 7.
    private void event(SecondEvent event) {
        byte[] part = event.part();
        if (part == null) {
            leaves.add(event.leafHash());
            return;
        }
        JsonNode json = SecondJson.read(part);
        Wrong.unless(json.path("data").isObject(), "no data");
        String uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        String id = SecondEvent.string(json, "eventId");
        Wrong.unless(id.matches(uuid), "no event id");
        boolean isNew =
                parts.values().stream()
                        .noneMatch(each -> each.path("eventId").stringValue().equals(id));
        Wrong.unless(isNew, "an id twice");
        String member = json.has("access") ? "access" : "case";
        String scope = "";
        if (json.has(member)) {
            scope = member + "/" + SecondEvent.string(json, member);
            Wrong.unless(SecondEvent.string(json, member).matches(uuid), "no case");
        }
        Wrong.unless(scope.equals(stream.contains("/") ? stream : ""), "another case");
        parts.put(event.seq(), json);
        leaves.add(Hashes.sha256(Hashes.u8(0), event.leaf(origin, tag, json)));
        points.forEach(point -> dated(event, point));
    }

    private static void dated(SecondEvent event, Point point) {
        SecondNote note = point.note;
        boolean covered = event.position() <= note.size();
        Wrong.unless(covered == event.seq() < point.events, "on the wrong side");
        boolean fits =
                event.position() == note.size()
                        ? event.time() == note.time()
                        : covered ? event.time() < note.time() : event.time() > note.time();
        Wrong.unless(fits, "dated on the wrong side");
    }

    /// Step 8.
    private void roots() {
        int reach = 0;
        while (reach < events.size() && events.get(reach).seq() == reach) {
            reach++;
        }
        for (Point point : points) {
            if (point.events > 0 && point.events <= reach) {
                byte[] root = Hashes.root(leaves.subList(0, (int) point.events));
                Wrong.unless(Arrays.equals(root, point.proof.root()), "the stream's root");
            }
        }
    }

    /// Step 9.
    private void texts(SecondEvent event) {
        Map<String, JsonNode> texts = new TreeMap<>();
        SecondEvent.walk("", part(event.seq()).path("data"), texts, new ArrayList<>());
        Set<String> unknown = new HashSet<>(event.texts().keySet());
        unknown.removeAll(texts.keySet());
        Wrong.unless(unknown.isEmpty(), "no such text");
        texts.forEach(
                (pointer, text) -> {
                    SecondEvent.Said said = event.texts().get(pointer);
                    incomplete |= said == null;
                    if (said != null) {
                        said(event, text, said);
                    }
                });
    }

    private void said(SecondEvent event, JsonNode text, SecondEvent.Said said) {
        switch (said.kind()) {
            case 1 -> {
                byte[] domain = "throughline/text/v1\0".getBytes(UTF_8);
                byte[] hash = Hashes.sha256(domain, said.salt(), said.text());
                String hex = HexFormat.of().formatHex(hash);
                Wrong.unless(hex.equals(SecondEvent.string(text, "commitment")), "another text");
            }
            case 2 -> erasure(event, text, said.erasure());
            default -> withheld = true;
        }
    }

    private void erasure(SecondEvent event, JsonNode text, long erasure) {
        erased = true;
        if (!parts.containsKey(erasure)) {
            Wrong.unless(missing, "no such erasure");
            return;
        }
        JsonNode json = part(erasure);
        Wrong.unless(
                SecondEvent.string(json, "type").startsWith("personal-data-erased.v"),
                "no erasure");
        Wrong.unless(erasure > event.seq(), "an erasure before the text");
        List<String> words = event.words(json);
        boolean names = false;
        for (JsonNode person : text.path("about")) {
            names |= person.isString() && words.contains(person.stringValue());
        }
        Wrong.unless(names, "an erasure of other people");
    }

    private JsonNode part(long seq) {
        JsonNode part = parts.get(seq);
        if (part == null) {
            throw new Wrong("not shown");
        }
        return part;
    }
}
