package org.throughline.query.api;

import java.io.IOException;
import org.throughline.query.TestCase;
import org.throughline.query.fold.RandomFields;

/// A server with the agencies of random histories, and readers of all roles.
final class PastServer {

    final TestServer server = new TestServer();
    final Askers askers;

    PastServer() throws IOException, InterruptedException {
        for (var agency : RandomFields.AGENCIES) {
            boolean board = agency.text().equals("board");
            TestCase.register(server.log, agency.text(), board ? "safeguarding-board" : "other");
        }
        TestCase.register(server.log, "gscb", "safeguarding-board");
        askers = new Askers(server);
    }
}
