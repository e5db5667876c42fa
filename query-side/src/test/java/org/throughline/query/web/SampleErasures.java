package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import tools.jackson.databind.json.JsonMapper;

/// A command side that knows of two erasures of one case, and of none of another.
final class SampleErasures implements Writing {

    static final String SOME = "2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902";
    static final String NONE = "2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b903";
    static final String UNKNOWN = "2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b904";

    private static final String TWO =
            """
            {"erasures":[
             {"erasureId":"e-1","people":["child","mother"],"decidedBy":"social-care","requestedBy":"data-subject",
              "ground":"no-longer-necessary","texts":12,"position":7,"ledgerTime":"2026-01-02T03:04:05Z",
              "state":"waiting-for-nodes","destroyedAt":"2026-01-02T03:04:06Z",
              "nodes":{"answered":1,"waiting":1,"silent":0},"toReview":[{"eventId":"e-9","pointer":"/account"}]},
             {"erasureId":"e-2","people":["mother"],"decidedBy":"gp-northside","requestedBy":"court",
              "ground":"court-order","texts":1,"position":9,"ledgerTime":"2026-01-03T03:04:05Z","state":"complete",
              "destroyedAt":"2026-01-03T03:04:06Z","nodes":{"answered":2,"waiting":0,"silent":1},
              "backupsExpire":"2026-02-03T03:04:06Z","toReview":[]}]}""";

    @Override
    public Said get(String path, Authentication by) {
        int status = path.contains(UNKNOWN) ? 404 : 200;
        String body = path.contains(SOME) ? TWO : "{\"erasures\":[]}";
        return new Said(status, JsonMapper.shared().readTree(body));
    }

    @Override
    public Said post(String path, String contentType, byte[] body, Authentication by) {
        throw new IllegalStateException("not asked for");
    }

    @Override
    public Said delete(String path, Authentication by) {
        throw new IllegalStateException("not asked for");
    }
}
