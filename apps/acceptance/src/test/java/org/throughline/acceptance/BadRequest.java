package org.throughline.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of `bad-input/requests.txt`.
record BadRequest(
        String what,
        String account,
        String method,
        String path,
        String type,
        String body,
        List<Integer> statuses) {

    private static final String NOTHING = "-";
    private static final int BIG = 10 * 1024 * 1024;

    static List<BadRequest> all() throws IOException {
        List<BadRequest> all = new ArrayList<>();
        for (String[] cell : BadEvent.rows("requests.txt", 7)) {
            List<Integer> statuses =
                    Arrays.stream(cell[6].split(",", -1)).map(Integer::valueOf).toList();
            all.add(new BadRequest(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], statuses));
        }
        return all;
    }

    Answer send(RunningServer server, String caseId, String event, String mark) {
        String[] headers =
                type.equals(NOTHING)
                        ? new String[0]
                        : new String[] {"Content-Type", type.replace("MARK", mark)};
        return as(server)
                .send(
                        method,
                        path.replace("CASE", caseId).replace("MARK", mark),
                        body(event, mark).getBytes(StandardCharsets.UTF_8),
                        headers);
    }

    private Http as(RunningServer server) {
        return switch (account) {
            case NOTHING -> server.anonymous();
            case "garbage" -> server.withAuthorization("Bearer garbage");
            case "forged" -> server.withAuthorization("Bearer " + Forged.token());
            default -> server.as(account);
        };
    }

    private String body(String event, String mark) {
        return switch (body) {
            case NOTHING -> "";
            case "EVENT" -> event;
            case "BIG" -> "[\"" + mark + " ".repeat(BIG) + "\"]";
            default -> body.replace("MARK", mark);
        };
    }

    @Override
    public String toString() {
        return what;
    }
}
