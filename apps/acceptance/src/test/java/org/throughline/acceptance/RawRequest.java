package org.throughline.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A request over a bare socket, for what no HTTP client sends.
final class RawRequest implements AutoCloseable {

    private final Socket socket;

    RawRequest(URI base) throws IOException {
        this.socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(15_000);
    }

    RawRequest send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return this;
    }

    /// All that comes back until the server closes the connection.
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// The status line; does not wait for more.
    String status() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; ) {
            line.append((char) c);
            c = socket.getInputStream().read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
