package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What somebody with every right on the database might do to a log, as a table: each kind of
/// change at each place. `%1$d` is the place, an event's position.
final class Attacks {

    /// An attack: its name and its statements.
    record Attack(String name, List<String> statements) {

        @Override
        public String toString() {
            return name;
        }
    }

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
        {"gone, the others moved up", "DELETE FROM event WHERE position = %1$d;" + SHIFT_DOWN},
        {
            "one put in",
            SHIFT_UP
                    + ";INSERT INTO event SELECT %1$d + 1, gen_random_uuid(), stream, seq + 5000,"
                    + " type_id, ledger_time + interval '1 microsecond', sha256('y'), public, sealed"
                    + " FROM event WHERE position = %1$d"
        },
        {
            "two exchanged",
            "UPDATE event SET position = 9999999 WHERE position = %1$d;"
                    + "UPDATE event SET position = %1$d WHERE position = %1$d + 1;"
                    + "UPDATE event SET position = %1$d + 1 WHERE position = 9999999"
        },
        {
            "two exchanged with their times",
            "UPDATE event SET position = 9999999 WHERE position = %1$d;"
                    + "UPDATE event SET position = %1$d WHERE position = %1$d + 1;"
                    + "UPDATE event SET position = %1$d + 1 WHERE position = 9999999;"
                    + "UPDATE event e SET ledger_time = o.ledger_time FROM event o"
                    + " WHERE (e.position, o.position) IN ((%1$d, %1$d + 1), (%1$d + 1, %1$d))"
        },
    };

    private static final String[][] ON_A_TABLE = {
        {"no event is left", "TRUNCATE event"},
        {
            "the last event is gone",
            "DELETE FROM event WHERE position = (SELECT max(position) FROM event)"
        },
        {
            "the last ten are gone, and what was signed of them",
            "DELETE FROM event WHERE position > (SELECT max(position) - 10 FROM event);"
                    + "DELETE FROM checkpoint WHERE size > (SELECT max(position) FROM event)"
        },
        {
            "a whole case is gone",
            "DELETE FROM event WHERE stream = (SELECT min(stream) FROM event WHERE stream LIKE 'case/%')"
        },
        {
            "set back to an earlier day",
            "DELETE FROM event WHERE position > 100; DELETE FROM checkpoint WHERE size > 100;"
                    + "TRUNCATE tile; TRUNCATE map_node"
        },
        {
            "written anew from a copy with one word changed",
            "CREATE TABLE copy AS SELECT * FROM event;"
                    + "UPDATE copy SET public = convert_to(replace(convert_from(public, 'UTF8'),"
                    + " 'police', 'school'), 'UTF8') WHERE position = 200;"
                    + "TRUNCATE event; INSERT INTO event SELECT * FROM copy; DROP TABLE copy"
        },
        {
            "a bit of a tile",
            "UPDATE tile SET hashes = set_byte(hashes, 99, get_byte(hashes, 99) # 1)"
        },
        {
            "a bit of the root of a tile",
            "UPDATE tile SET root = set_byte(root, 9, get_byte(root, 9) # 1)"
        },
        {"no tile is left", "DELETE FROM tile"},
        {"a tile too many", "INSERT INTO tile SELECT level, number + 1, root, hashes FROM tile"},
        {"no node of the map is left", "DELETE FROM map_node"},
        {
            "a node of the map is another",
            "UPDATE map_node SET node = set_byte(node, 50, get_byte(node, 50) # 1)"
        },
        {"no checkpoint is left", "DELETE FROM checkpoint"},
        {
            "the last checkpoint is gone",
            "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)"
        },
        {
            "a checkpoint of another size",
            "UPDATE checkpoint SET size = size + 100000 WHERE size = (SELECT max(size) FROM checkpoint)"
        },
        {
            "a bit of a signature",
            "UPDATE checkpoint SET note = convert_to(overlay(convert_from(note, 'UTF8') placing 'A'"
                    + " from length(convert_from(note, 'UTF8')) - 40), 'UTF8')"
        },
        {
            "one signature alone",
            "UPDATE checkpoint SET note = convert_to(regexp_replace(convert_from(note, 'UTF8'),"
                    + " E'\\n[^\\n]*\\n$', E'\\n'), 'UTF8')"
        },
        {
            "two checkpoints exchanged",
            "UPDATE checkpoint c SET note = (SELECT o.note FROM checkpoint o WHERE o.size <> c.size"
                    + " ORDER BY o.size LIMIT 1) WHERE size = (SELECT max(size) FROM checkpoint)"
        },
        {
            "another root under the old signature",
            "UPDATE checkpoint SET note = convert_to(regexp_replace(convert_from(note, 'UTF8'),"
                    + " E'^([^\\n]*\\n[^\\n]*\\n)..', E'\\\\1AA'), 'UTF8')"
        },
        {
            "a gap at the end",
            "UPDATE event SET position = position + 1 WHERE position = (SELECT max(position) FROM event)"
        },
    };

    /// Nothing of this changes what is stored.
    static final List<String> LAWFUL =
            List.of(
                    "VACUUM FULL event",
                    "VACUUM FREEZE event",
                    "VACUUM FULL checkpoint",
                    "REINDEX TABLE event",
                    "REINDEX TABLE tile",
                    "REINDEX TABLE map_node",
                    "CLUSTER event USING event_stream_seq",
                    "CLUSTER event USING event_event_id",
                    "ANALYZE",
                    "CHECKPOINT",
                    "ALTER TABLE event SET (fillfactor = 70)",
                    "ALTER TABLE event ALTER COLUMN public SET STORAGE EXTERNAL",
                    "CREATE INDEX of_ours ON event (ledger_time)",
                    "ALTER TABLE event ADD CONSTRAINT of_ours CHECK (position < 1000000000)",
                    "ALTER TABLE snapshot DISABLE TRIGGER ALL; TRUNCATE snapshot",
                    "TRUNCATE staged_import",
                    "CREATE TABLE copy AS SELECT * FROM event; ALTER TABLE event DISABLE TRIGGER ALL;"
                            + " TRUNCATE event; INSERT INTO event SELECT * FROM copy ORDER BY random()",
                    "ALTER TABLE event ALTER COLUMN sealed SET STORAGE EXTENDED; VACUUM FULL event");

    private Attacks() {}

    static Stream<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (String[] kind : ON_AN_EVENT) {
            for (int place : PLACES) {
                attacks.add(
                        new Attack(
                                kind[0] + " at " + place,
                                List.of(kind[1].replace("%1$d", Integer.toString(place)))));
            }
        }
        for (String[] kind : ON_A_TABLE) {
            attacks.add(new Attack(kind[0], List.of(kind[1])));
        }
        return attacks.stream();
    }
}
