package org.throughline.query.fold;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// A column of the matrix. Agencies come first.
record Column(String text, @Nullable AgencyId agency) implements Comparable<Column> {

    private static final Comparator<Column> ORDER =
            Comparator.comparing((Column each) -> each.agency == null)
                    .thenComparing(each -> each.text);

    static Column of(AgencyId agency) {
        return new Column(agency.text(), agency);
    }

    static Column other(String text) {
        return new Column(text, null);
    }

    @Override
    public int compareTo(Column other) {
        return ORDER.compare(this, other);
    }
}
