package org.throughline.benchmarks;

import java.io.IOException;
import org.throughline.postgres.Database;
import org.throughline.postgres.DatabaseSpec;
import org.throughline.postgres.PostgresHome;

/// Gives each contestant an empty database of its own on the one server.
record Databases(PostgresHome postgres) {

    Database of(String name) throws IOException {
        return postgres.database(new DatabaseSpec(name, name + "_owner", name + "_app"));
    }
}
