package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What somebody with every right on the database might do to a log, as a table: each kind of
/// change at each place. `%1$d` is the place, an event's position.
final class Attacks {

    /// An attack.
    ///
    /// @param place the event's position, or 0
    /// @param names a finding has to match: it names what was changed
    record Attack(String name, String statements, long place, String names) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String AT = "(position|at) (\\d+, )*%s(?!\\d)";

    private static final String BOTH = AT.formatted("(%1$d|%2$d)");

    /// The event that is gone is missed where its stream goes on, or at its end.
    private static final String MISSED =
            AT.formatted("%1$d")
                    + "|{stream}: a gap in the numbers of a stream: {after} where {seq} is next"
                    + "|in {stream} \\({seq} events, {after} signed\\)";

    /// The first position of the case that goes as a whole.
    static final String FIRST =
            "SELECT min(position) FROM event WHERE stream ="
                    + " (SELECT min(stream) FROM event WHERE stream LIKE 'case/%')";

    /// The event before one in its case, whose position follows.
    static final String BEFORE =
            "SELECT max(b.position) FROM event a JOIN event b USING (stream)"
                    + " WHERE b.position < a.position AND a.position = ";

    /// Early, in the middle of a full tile, its last, behind it, the last but one.
    private static final List<Integer> PLACES = List.of(7, 128, 256, 270, 300);

    private static final String SHIFT_DOWN =
            "UPDATE event SET position = position + 1000000 WHERE position > %1$d;"
                    + "UPDATE event SET position = position - 1000001 WHERE position > 1000000";

    private static final String SHIFT_UP =
            "UPDATE event SET position = position + 1000000 WHERE position > %1$d;"
                    + "UPDATE event SET position = position - 999999 WHERE position > 1000000";

    private static final String[][] ON_AN_EVENT = {
        {
            "a bit of the public part",
            "UPDATE event SET public = set_byte(public, octet_length(public) / 2,"
                    + " get_byte(public, octet_length(public) / 2) # 1) WHERE position = %1$d"
        },
        {
            "another agency in well-formed words",
            "UPDATE event SET public = convert_to(replace(convert_from(public, 'UTF8'),"
                    + " '\"agency\":\"police\"', '\"agency\":\"school\"'), 'UTF8')"
                    + " WHERE position = %1$d"
        },
        {
            "an earlier time",
            "UPDATE event SET ledger_time = ledger_time - interval '1 microsecond'"
                    + " WHERE position = %1$d"
        },
        {
            "a later time",
            "UPDATE event SET ledger_time = ledger_time + interval '1 microsecond'"
                    + " WHERE position = %1$d"
        },
        {
            "every later time",
            "UPDATE event SET ledger_time = ledger_time + interval '1 second'"
                    + " WHERE position >= %1$d"
        },
        {
            "another stream",
            "UPDATE event SET stream = 'case/01900000-0000-7000-8000-000000000001'"
                    + " WHERE position = %1$d"
        },
        {"another number", "UPDATE event SET seq = seq + 1000 WHERE position = %1$d"},
        {"another id", "UPDATE event SET event_id = gen_random_uuid() WHERE position = %1$d"},
        {"another type number", "UPDATE event SET type_id = type_id + 1 WHERE position = %1$d"},
        {"another natural key", "UPDATE event SET dedupe = sha256('x') WHERE position = %1$d"},
        {"no texts", "UPDATE event SET sealed = '' WHERE position = %1$d"},
        {
            "a bit of the texts",
            "UPDATE event SET sealed = set_byte(sealed, octet_length(sealed) - 1,"
                    + " get_byte(sealed, octet_length(sealed) - 1) # 1) WHERE position = %1$d"
        },
        {
            "the texts of the event before",
            "UPDATE event SET sealed = (SELECT e.sealed FROM event e WHERE e.position = %1$d - 1)"
                    + " WHERE position = %1$d"
        },
        {
            "the public part of the event before",
            "UPDATE event SET public = (SELECT e.public FROM event e WHERE e.position = %1$d - 1)"
                    + " WHERE position = %1$d"
        },
        {"gone", "DELETE FROM event WHERE position = %1$d"},
        {
            "gone, the others moved up",
            "DELETE FROM event WHERE position = %1$d;" + SHIFT_DOWN,
            MISSED
        },
        {
            "one put in",
            SHIFT_UP
                    + ";INSERT INTO event SELECT %1$d + 1, gen_random_uuid(), stream, seq + 5000,"
                    + " type_id, ledger_time + interval '1 microsecond', sha256('y'), public, sealed"
                    + " FROM event WHERE position = %1$d",
            AT.formatted("%2$d")
        },
        {
            "two exchanged",
            "UPDATE event SET position = 9999999 WHERE position = %1$d;"
                    + "UPDATE event SET position = %1$d WHERE position = %1$d + 1;"
                    + "UPDATE event SET position = %1$d + 1 WHERE position = 9999999",
            BOTH
        },
        {
            "two exchanged with their times",
            "UPDATE event SET position = 9999999 WHERE position = %1$d;"
                    + "UPDATE event SET position = %1$d WHERE position = %1$d + 1;"
                    + "UPDATE event SET position = %1$d + 1 WHERE position = 9999999;"
                    + "UPDATE event e SET ledger_time = o.ledger_time FROM event o"
                    + " WHERE (e.position, o.position) IN ((%1$d, %1$d + 1), (%1$d + 1, %1$d))",
            BOTH
        },
        {
            "exchanged with the one before it in its case",
            "CREATE TEMP TABLE two AS SELECT * FROM event WHERE position <= %1$d AND stream ="
                    + " (SELECT stream FROM event WHERE position = %1$d)"
                    + " ORDER BY position DESC LIMIT 2;"
                    + "DELETE FROM event WHERE position IN (SELECT position FROM two);"
                    + "INSERT INTO event SELECT b.position, a.event_id, a.stream, b.seq, a.type_id,"
                    + " b.ledger_time, a.dedupe, a.public, a.sealed"
                    + " FROM two a JOIN two b ON a.position <> b.position;"
                    + "DROP TABLE two",
            AT.formatted("(%1$d|{before})")
        },
    };

    private static final String SIGNED =
            "checkpoint: 301 events were signed, and the last checkpoint has ";

    private static final String UNSIGNED =
            "checkpoint of \\d+ events: is not signed by the keys of this log";

    private static final String[][] ON_A_TABLE = {
        {"no event is left", "TRUNCATE event", "positions 1 to 301 are gone"},
        {
            "the last event is gone",
            "DELETE FROM event WHERE position = (SELECT max(position) FROM event)",
            "positions 301 to 301 are gone"
        },
        {
            "the last ten are gone, and what was signed of them",
            "DELETE FROM event WHERE position > (SELECT max(position) - 10 FROM event);"
                    + "DELETE FROM checkpoint WHERE size > (SELECT max(position) FROM event)",
            SIGNED
        },
        {
            "a whole case is gone",
            "DELETE FROM event WHERE stream = (SELECT min(stream) FROM event WHERE stream LIKE 'case/%')",
            "no event at position {first}"
        },
        {
            "set back to an earlier day",
            "DELETE FROM event WHERE position > 100; DELETE FROM checkpoint WHERE size > 100;"
                    + "TRUNCATE tile; TRUNCATE map_growth",
            SIGNED
        },
        {
            "written anew from a copy with one word changed",
            "CREATE TABLE copy AS SELECT * FROM event;"
                    + "UPDATE copy SET public = convert_to(replace(convert_from(public, 'UTF8'),"
                    + " 'police', 'school'), 'UTF8') WHERE position = 200;"
                    + "TRUNCATE event; INSERT INTO event SELECT * FROM copy; DROP TABLE copy",
            AT.formatted("200")
        },
        {
            "a bit of a tile",
            "UPDATE tile SET hashes = set_byte(hashes, 99, get_byte(hashes, 99) # 1)",
            "tile/0/000: has other hashes than the events"
        },
        {
            "a bit of the root of a tile",
            "UPDATE tile SET root = set_byte(root, 9, get_byte(root, 9) # 1)",
            "tile/0/000: has another root"
        },
        {"no tile is left", "DELETE FROM tile", "tile/0/000: is not there"},
        {
            "a tile too many",
            "INSERT INTO tile SELECT level, number + 1, root, hashes FROM tile",
            "tile/0/001: is more than the tree has"
        },
        {"no checkpoint is left", "DELETE FROM checkpoint", SIGNED + "0"},
        {
            "the last checkpoint is gone",
            "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
            SIGNED
        },
        {
            "a checkpoint of another size",
            "UPDATE checkpoint SET size = size + 100000 WHERE size = (SELECT max(size) FROM checkpoint)",
            "checkpoint of 100301 events: says another size"
        },
        {
            "a bit of a signature",
            "UPDATE checkpoint SET note = convert_to(overlay(convert_from(note, 'UTF8') placing 'A'"
                    + " from length(convert_from(note, 'UTF8')) - 40), 'UTF8')",
            UNSIGNED
        },
        {
            "one signature alone",
            "UPDATE checkpoint SET note = convert_to(regexp_replace(convert_from(note, 'UTF8'),"
                    + " E'\\n[^\\n]*\\n$', E'\\n'), 'UTF8')",
            UNSIGNED
        },
        {
            "two checkpoints exchanged",
            "UPDATE checkpoint c SET note = (SELECT o.note FROM checkpoint o WHERE o.size <> c.size"
                    + " ORDER BY o.size LIMIT 1) WHERE size = (SELECT max(size) FROM checkpoint)",
            "checkpoint of 301 events: says another size"
        },
        {
            "another root under the old signature",
            "UPDATE checkpoint SET note = convert_to(regexp_replace(convert_from(note, 'UTF8'),"
                    + " E'^([^\\n]*\\n[^\\n]*\\n)..', E'\\\\1AA'), 'UTF8')",
            UNSIGNED
        },
        {
            "a gap at the end",
            "UPDATE event SET position = position + 1 WHERE position = (SELECT max(position) FROM event)",
            "no event at position 301"
        },
        {
            "one put behind the last",
            "INSERT INTO event SELECT 302, gen_random_uuid(), stream, seq + 1, type_id,"
                    + " ledger_time + interval '1 microsecond', sha256('y'), public, sealed"
                    + " FROM event WHERE position = 301",
            AT.formatted("302")
        },
        {
            "a checkpoint is no note",
            "UPDATE checkpoint SET note = 'x' WHERE size = (SELECT min(size) FROM checkpoint)",
            "checkpoint of \\d+ events: is no signed checkpoint"
        },
    };

    private Attacks() {}

    static Stream<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (String[] kind : ON_AN_EVENT) {
            String names = kind.length > 2 ? kind[2] : AT.formatted("%1$d");
            for (int place : PLACES) {
                attacks.add(
                        new Attack(
                                kind[0] + " at " + place,
                                at(kind[1], place),
                                place,
                                at(names, place)));
            }
        }
        Stream.concat(Stream.of(ON_A_TABLE), Stream.of(MapAttacks.ON_THE_MAP))
                .map(kind -> new Attack(kind[0], kind[1], 0, kind[2]))
                .forEach(attacks::add);
        return attacks.stream();
    }

    private static String at(String text, int place) {
        return text.replace("%1$d", Integer.toString(place))
                .replace("%2$d", Integer.toString(place + 1));
    }
}
