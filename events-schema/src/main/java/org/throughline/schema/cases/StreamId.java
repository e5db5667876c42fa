package org.throughline.schema.cases;

import java.util.Optional;

/// Names a stream of the log: `case/<uuid>` or `agencies`. Events of one stream are numbered from 0
/// without gaps.
public record StreamId(String text) {

    /// The registrations of agencies.
    public static final StreamId AGENCIES = new StreamId("agencies");

    private static final String CASE = "case/";

    public StreamId {
        if (text.startsWith(CASE)) {
            Uuids.parse(text.substring(CASE.length()));
        } else if (!text.equals("agencies")) {
            throw new IllegalArgumentException("not the name of a stream");
        }
    }

    public static StreamId of(String text) {
        return new StreamId(text);
    }

    public static StreamId of(CaseId id) {
        return new StreamId(CASE + id.text());
    }

    /// The case this stream belongs to; empty for `agencies`.
    public Optional<CaseId> caseId() {
        return text.startsWith(CASE)
                ? Optional.of(CaseId.of(text.substring(CASE.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
