package org.throughline.command.intake;

/// What somebody may do to the nodes of the stream map, and to a checkpoint that is neither the
/// first nor the last: the rows of the map name those before them.
final class MapAttacks {

    private static final String NODE = "map: the node [0-9a-f]{64} of the stream map ";
    private static final String AMONG =
            " (SELECT size FROM checkpoint ORDER BY size OFFSET 2 LIMIT 1)";

    /// A name, statements, and what has to be named.
    static final String[][] ON_THE_MAP = {
        {"no node of the map is left", "DELETE FROM map_growth", NODE + "is gone"},
        {
            "a node of the map is another",
            "UPDATE map_growth SET nodes = set_byte(nodes, 50, get_byte(nodes, 50) # 1)",
            NODE + "is another one"
        },
        {
            "a node that only an old root reaches is another",
            "UPDATE map_growth SET nodes = set_byte(nodes, length(nodes) - 40,"
                    + " get_byte(nodes, length(nodes) - 40) # 1) WHERE size ="
                    + " (SELECT min(size) FROM checkpoint)",
            NODE + "is another one|map of \\d+ events: has another root"
        },
        {
            "what came to the map with a checkpoint is cut",
            "UPDATE map_growth SET nodes = substr(nodes, 1, length(nodes) - 1) WHERE size ="
                    + " (SELECT max(size) FROM checkpoint)",
            "map of 301 events: has no node at byte \\d+"
        },
        {
            "a node of an old map is said to be elsewhere, or one that is none",
            "UPDATE map_growth SET nodes = set_byte(nodes, 76, get_byte(nodes, 76) # 1)"
                    + " WHERE size = (SELECT max(size) FROM checkpoint WHERE size < 301)",
            "(map: the node [0-9a-f]{64} of the stream map is|a place is named)"
        },
        {
            "a checkpoint among others is gone",
            "DELETE FROM checkpoint WHERE size =" + AMONG,
            "checkpoint of \\d+ events: is gone"
        },
        {
            "a checkpoint among others is gone, and what came to the map with it",
            "DELETE FROM map_growth WHERE size ="
                    + AMONG
                    + ";"
                    + "DELETE FROM checkpoint WHERE size ="
                    + AMONG,
            "checkpoint of \\d+ events: is gone"
        },
        {
            "what came to the map with a checkpoint among others is gone",
            "DELETE FROM map_growth WHERE size =" + AMONG,
            "what came with the checkpoint of \\d+ events is gone"
        },
        {
            "a checkpoint among others is gone, and the next one names the one before it",
            "UPDATE map_growth g SET before = (SELECT max(size) FROM checkpoint WHERE size <"
                    + AMONG
                    + ") WHERE g.before ="
                    + AMONG
                    + ";"
                    + "DELETE FROM checkpoint WHERE size ="
                    + AMONG,
            "checkpoint of \\d+ events: is gone"
        },
        {
            "the first checkpoint is gone",
            "DELETE FROM checkpoint WHERE size = (SELECT min(size) FROM checkpoint)",
            "checkpoint of \\d+ events: is gone"
        },
    };

    private MapAttacks() {}
}
