package org.throughline.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One tile of a tree, c2sp.org/tlog-tiles: up to 256 neighbouring nodes of level 8 × `level`.
///
/// @param level 0 to 7
/// @param number of the tile within its level, from 0
/// @param width 1 to 256; less than 256 for a partial tile
public record Tile(int level, long number, int width) {

    public static final int FULL = 256;
    private static final int HEIGHT = 8;
    private static final int HIGHEST = 7;
    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("tile/([0-7])/((?:x\\d{3}/){0,6}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    public Tile {
        if (level < 0 || level > HIGHEST || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("there is no such tile");
        }
    }

    /// The tile that holds nodes of this level in a tree of this size, if it holds any.
    ///
    /// @param level 0 to 7
    /// @throws IllegalArgumentException if the tile is empty
    public static Tile of(int level, long number, TreeSize size) {
        long nodes = (size.value() >> (HEIGHT * level)) - number * FULL;
        return new Tile(level, number, (int) Math.min(nodes, FULL));
    }

    /// `tile/0/x001/x234/067.p/5`.
    public String path() {
        StringBuilder groups = new StringBuilder("%03d".formatted(number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
            groups.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return "tile/" + level + "/" + groups + (width == FULL ? "" : ".p/" + width);
    }

    /// Reads what [#path()] writes, and nothing else.
    public static Tile parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the path of a tile");
        }
        String width = parts.group(3);
        Tile tile =
                new Tile(
                        Integer.parseInt(parts.group(1)),
                        Long.parseLong(parts.group(2).replaceAll("[x/]", "")),
                        width == null ? FULL : Integer.parseInt(width));
        if (!tile.path().equals(path)) {
            throw new IllegalArgumentException("not the path of a tile");
        }
        return tile;
    }
}
