package org.throughline.query.platform;

import java.time.Clock;
import java.util.List;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.schema.EventSource;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;

/// Compares projections with the log that they were made of, without a server.
public final class ProjectionsAnew {

    private ProjectionsAnew() {}

    /// The tables that are not what the log makes of them.
    public static List<String> differences(QueryDatabase database, EventSource log) {
        try (Rebuilds rebuilds =
                new Rebuilds(
                        QuerySide.made(),
                        database,
                        log,
                        new EventCodec(EventCatalog.standard()),
                        Clock.systemUTC())) {
            return rebuilds.differences();
        }
    }
}
