package org.throughline.schema.cases;

import java.util.Optional;

/// Names a stream of the log: `case/<uuid>`, `access/<uuid>` for the looks at that case,
/// `agencies`, or `system`. Events of one stream are numbered from 0 without gaps.
public record StreamId(String text) {

    /// The registrations of agencies.
    public static final StreamId AGENCIES = new StreamId("agencies");

    /// What the log says of itself.
    public static final StreamId SYSTEM = new StreamId("system");

    private static final String CASE = "case/";
    private static final String ACCESS = "access/";

    public StreamId {
        if (text.startsWith(CASE)) {
            Uuids.parse(text.substring(CASE.length()));
        } else if (text.startsWith(ACCESS)) {
            Uuids.parse(text.substring(ACCESS.length()));
        } else if (!text.equals("agencies") && !text.equals("system")) {
            throw new IllegalArgumentException("not the name of a stream");
        }
    }

    public static StreamId of(String text) {
        return new StreamId(text);
    }

    public static StreamId of(CaseId id) {
        return new StreamId(CASE + id.text());
    }

    /// The stream of the looks at a case.
    public static StreamId ofAccess(CaseId id) {
        return new StreamId(ACCESS + id.text());
    }

    /// The case to which the looks of this stream were; empty for other streams.
    public Optional<CaseId> accessTo() {
        return text.startsWith(ACCESS)
                ? Optional.of(CaseId.of(text.substring(ACCESS.length())))
                : Optional.empty();
    }

    /// The case whose people the texts of this stream are about.
    public Optional<CaseId> about() {
        return caseId().or(this::accessTo);
    }

    /// The case this stream is the record of; empty for other streams.
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
