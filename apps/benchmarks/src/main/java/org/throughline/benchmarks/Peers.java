package org.throughline.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The event stores of others that could be had, and why the rest could not.
///
/// @param missing reasons by the names of lines
record Peers(List<Contestant> present, Map<String, String> missing) implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final String PEKKO = "pekko-persistence-jdbc";

    static Peers installed(Databases databases) throws IOException, SQLException {
        Peers peers = new Peers(new ArrayList<>(), new LinkedHashMap<>());
        try {
            peers.messageDb(databases);
        } catch (NotMeasured no) {
            peers.missing.put("message-db " + MessageDb.PACKAGE.version(), no.why());
        }
        try {
            peers.emmett(databases);
        } catch (NotMeasured no) {
            peers.missing.put(Emmett.NAME, no.why());
        }
        peers.missing.put(PEKKO, "it runs inside an actor system of its own; left out");
        return peers;
    }

    private void messageDb(Databases databases) throws IOException, SQLException, NotMeasured {
        Map<String, String> files = MessageDb.PACKAGE.files();
        present.add(
                MessageDb.installed(databases.of("message_db_cases"), files, CONNECTIONS, true));
        present.add(MessageDb.installed(databases.of("message_db_one"), files, CONNECTIONS, false));
    }

    private void emmett(Databases databases) throws IOException, SQLException, NotMeasured {
        Map<String, String> files = Emmett.PACKAGE.files();
        present.add(Emmett.installed(databases.of("emmett"), files, CONNECTIONS));
    }

    @Override
    public void close() {
        present.forEach(Contestant::close);
    }
}
