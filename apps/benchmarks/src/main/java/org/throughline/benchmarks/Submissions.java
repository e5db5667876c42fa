package org.throughline.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// CloudEvents of one agency about made-up cases, as JSON texts.
final class Submissions {

    static final String AGENCY = "police";
    static final String KIND = "police";

    private final List<String> cases;
    private final AtomicInteger next = new AtomicInteger();

    /// @param count of new cases, to which the events go in turn
    Submissions(int count) {
        this(Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList());
    }

    /// @param cases to which the events go in turn
    Submissions(List<String> cases) {
        this.cases = cases;
    }

    /// One of an event.
    ///
    /// @param caseId the case it goes to
    /// @param text the CloudEvent
    record Submission(String caseId, String text) {}

    /// What opens the cases.
    List<String> openings() {
        return cases.stream()
                .map(each -> text("case-opened", each, "\"nature\":\"synthetic\""))
                .toList();
    }

    /// An event of the next case.
    Submission next() {
        String caseId = cases.get(Math.floorMod(next.getAndIncrement(), cases.size()));
        return new Submission(
                caseId,
                text(
                        "concern-logged",
                        caseId,
                        "\"kinds\":[\"missing\"],\"concern\":\"not seen at school since Monday\""));
    }

    private static String text(String type, String caseId, String own) {
        return """
            {"specversion":"1.0","id":"%s","source":"urn:agency:%s","type":"org.throughline.%s.v1",\
            "subject":"case/%s","data":{"happened":"2008-04-13","recorded":"2008-04-14T08:30:00Z",\
            "author":{"role":"duty officer"},%s}}\
            """
                .formatted(UUID.randomUUID(), AGENCY, type, caseId, own);
    }
}
