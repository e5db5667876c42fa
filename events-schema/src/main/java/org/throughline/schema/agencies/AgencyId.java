package org.throughline.schema.agencies;

/// Names an agency: a short stable id in kebab-case such as `police` or `gp-northside`. CloudEvents
/// sources are `urn:agency:{id}`.
public record AgencyId(String text) implements Comparable<AgencyId> {

    private static final int LONGEST = 40;
    private static final String URN = "urn:agency:";

    public AgencyId {
        if (text.length() > LONGEST || !isKebab(text)) {
            throw new IllegalArgumentException("an agency id is kebab-case, at most 40 characters");
        }
    }

    /// `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Each row of each answer has some: an expression takes too
    /// long.
    private static boolean isKebab(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean letter = each >= 'a' && each <= 'z';
            boolean digit = each >= '0' && each <= '9';
            boolean allowed = letter || (i > 0 && (digit || (each == '-' && before != '-')));
            if (!allowed) {
                return false;
            }
            before = each;
        }
        return before != '-';
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
