package org.throughline.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One connection through a door. Whether the client still listens or not, what the server answers
/// is heard to its end.
final class Passage {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) .*");
    private static final int BUFFER = 1 << 14;

    private final Socket client;
    private final Socket server;
    private final Consumer<Exchange> told;
    private final Deque<Request> open = new ConcurrentLinkedDeque<>();

    /// A request that waits for its answer.
    private static final class Request {

        final HttpMessages.Head head;
        volatile String body = "";

        Request(HttpMessages.Head head) {
            this.head = head;
        }
    }

    private final class Requests implements HttpMessages.Listener {

        private @Nullable Request last;

        @Override
        public boolean begins(HttpMessages.Head head) {
            Request request = new Request(head);
            last = request;
            open.add(request);
            return true;
        }

        @Override
        public void ends(byte[] body) {
            Request request = last;
            if (request != null) {
                request.body = new String(body, StandardCharsets.UTF_8);
            }
        }
    }

    private final class Answers implements HttpMessages.Listener {

        private HttpMessages.@Nullable Head head;
        private int status;

        @Override
        public boolean begins(HttpMessages.Head found) {
            head = found;
            Matcher line = STATUS_LINE.matcher(found.start());
            status = line.matches() ? Integer.parseInt(line.group(1)) : 0;
            Request asked = open.peek();
            boolean without = asked != null && asked.head.start().startsWith("HEAD ");
            return !without && status >= 200 && status != 204 && status != 304;
        }

        @Override
        public void ends(byte[] body) {
            HttpMessages.Head found = head;
            Request asked = status < 200 || found == null ? null : open.poll();
            if (asked != null && found != null) {
                String text = new String(body, StandardCharsets.UTF_8);
                told.accept(new Exchange(asked.head, asked.body, status, found, text));
            }
        }
    }

    Passage(Socket client, Socket server, Consumer<Exchange> told) {
        this.client = client;
        this.server = server;
        this.told = told;
    }

    /// Until the server closes the connection.
    void go() throws IOException {
        Thread asking = Thread.ofVirtual().start(this::requests);
        try {
            answers();
        } finally {
            server.close();
            client.close();
            join(asking);
            open.forEach(each -> told.accept(Exchange.unanswered(each.head, each.body)));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void requests() {
        HttpMessages messages = new HttpMessages(new Requests());
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = client.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                messages.pass(buffer, read);
                server.getOutputStream().write(buffer, 0, read);
            }
            server.shutdownOutput();
        } catch (IOException _) {
            // the client has gone, or the server
        }
    }

    private void answers() throws IOException {
        HttpMessages messages = new HttpMessages(new Answers());
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        byte[] buffer = new byte[BUFFER];
        boolean heard = true;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            messages.pass(buffer, read);
            heard = heard && written(out, buffer, read);
        }
        messages.end();
    }

    private static boolean written(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
