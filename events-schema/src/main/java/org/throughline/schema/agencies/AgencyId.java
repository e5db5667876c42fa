package org.throughline.schema.agencies;

import java.util.regex.Pattern;

/// Names an agency: a short stable id in kebab-case such as `police` or `gp-northside`. CloudEvents
/// sources are `urn:agency:{id}`.
public record AgencyId(String text) implements Comparable<AgencyId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final String URN = "urn:agency:";

    public AgencyId {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("an agency id is kebab-case, at most 40 characters");
        }
    }

    public static AgencyId of(String text) {
        return new AgencyId(text);
    }

    /// Reads a CloudEvents source of the form `urn:agency:{id}`.
    public static AgencyId ofSource(String source) {
        if (!source.startsWith(URN)) {
            throw new IllegalArgumentException("a source has the form urn:agency:{id}");
        }
        return new AgencyId(source.substring(URN.length()));
    }

    public String source() {
        return URN + text;
    }

    @Override
    public int compareTo(AgencyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
