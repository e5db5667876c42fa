package org.throughline.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Where the server listens on 127.0.0.1; known before it starts, because the issuer's name holds
/// it.
record Port(int number) {

    private static final int DEFAULT = 8080;
    private static final int HIGHEST = 65535;

    /// `THROUGHLINE_PORT`, by default 8080; 0 means any free one.
    ///
    /// @throws StartFault if it is no port, or another program has it
    static Port of(Map<String, String> environment) {
        String set = environment.getOrDefault("THROUGHLINE_PORT", "").strip();
        int wanted = set.isEmpty() ? DEFAULT : parse(set);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(
                    true); // as Tomcat does: a connection that just ended is no obstacle
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), wanted));
            return new Port(socket.getLocalPort());
        } catch (IOException _) {
            throw new StartFault(
                    "Port "
                            + wanted
                            + " is taken by another program, or not allowed."
                            + " Set THROUGHLINE_PORT to another one; 0 takes any that is free.");
        }
    }

    String url() {
        return "http://127.0.0.1:" + number;
    }

    private static int parse(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new StartFault("THROUGHLINE_PORT is a number from 0 (any free port) to 65535.");
    }
}
