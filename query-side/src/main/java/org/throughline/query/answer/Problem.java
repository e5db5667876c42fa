package org.throughline.query.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A read that cannot be answered, as RFC 9457 tells it. It never holds a value that was sent.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String BAD_PARAMETER = "bad-parameter";

    /// What is wrong with one parameter.
    ///
    /// @param pointer the parameter's name
    /// @param hint what to send instead
    public record Fault(String pointer, String code, String detail, String hint) {}

    private final int status;
    private final String code;
    private final String title;
    private final transient List<Fault> faults;
    private final @Nullable Integer retryAfter;

    private Problem(
            int status,
            String code,
            String title,
            String detail,
            List<Fault> faults,
            @Nullable Integer retryAfter) {
        super(detail);
        this.status = status;
        this.code = code;
        this.title = title;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
    }

    private static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), null);
    }

    /// Parameters that cannot be understood. All the faults are told at once.
    public static Problem badParameters(List<Fault> faults) {
        return new Problem(
                400,
                faults.getFirst().code(),
                "A parameter cannot be read",
                "The parameters named by the errors cannot be used.",
                faults,
                null);
    }

    /// Parameters that are none, so that not even a name can be told.
    public static Problem unreadableParameters() {
        return badParameters(
                List.of(
                        new Fault(
                                "",
                                BAD_PARAMETER,
                                "They are too many, or one is not a name and a value in UTF-8.",
                                "Encode % as %25, and other signs as RFC 3986 says.")));
    }

    /// The reader's rights have changed, so that the next page would be one of another list.
    public static Problem pageWalkEnded() {
        return badParameters(
                List.of(
                        new Fault(
                                "after",
                                "page-walk-ended",
                                "The pages before were of another list.",
                                "Begin again without after: what may be read has changed.")));
    }

    /// Asked what somebody knew who is nobody.
    public static Problem unknownKnower() {
        return badParameters(
                List.of(
                        new Fault(
                                "by",
                                "unknown-agency",
                                "There is no agency with this id.",
                                "Send the id of a registered agency, such as police: there is"
                                        + " none with this id.")));
    }

    /// What is wrong with a parameter that this view does not take, or not beside the others.
    public static Fault notAskedSo(String parameter, String hint) {
        return new Fault(parameter, BAD_PARAMETER, "It cannot be asked for in this way.", hint);
    }

    /// Of two times to compare the first is the later one.
    public static Fault leftAfterRight() {
        return new Fault(
                "left",
                BAD_PARAMETER,
                "It lies after right.",
                "Send as left the earlier of the two times.");
    }

    /// The log has not come so far.
    ///
    /// @param parameter by which the position was asked for
    public static Problem ledgerInTheFuture(String parameter) {
        return new Problem(
                400,
                "ledger-in-the-future",
                "Beyond the end of the log",
                "The log has not come so far.",
                List.of(
                        new Fault(
                                parameter,
                                "ledger-in-the-future",
                                "The log has not come so far.",
                                "Send a position or an instant that the log has reached, or leave"
                                        + " it out.")),
                null);
    }

    public static Problem notFound() {
        return of(404, "not-found", "No such thing", "It is not there, or not for this reader.");
    }

    public static Problem forbidden() {
        return of(403, "forbidden", "No right to it", "This account may not ask for this.");
    }

    public static Problem notYetProjected() {
        return new Problem(
                503,
                "not-yet-projected",
                "Not ready to be shown",
                "The log holds more than can be shown yet; part of an answer is never given.",
                List.of(),
                2);
    }

    public static Problem rebuildRunning() {
        return of(409, "rebuild-running", "Another rebuild is running", "One runs at a time.");
    }

    public static Problem nothingKept() {
        return of(409, "nothing-kept", "Nothing to go back to", "No whole old tables are kept.");
    }

    /// Nothing was passed on, or its outcome is not known: the natural key tells.
    public static Problem commandSideUnavailable() {
        return new Problem(
                503,
                "command-side-unavailable",
                "Nothing can be recorded now",
                "The side that writes cannot be reached. Send the same again with the same source and"
                        + " id: it is recorded once at most.",
                List.of(),
                5);
    }

    public static Problem tooLarge() {
        return of(413, "too-large", "The request is too large", "Send less at a time.");
    }

    public static Problem keyringUnavailable() {
        return new Problem(
                503,
                "keyring-unavailable",
                "The keys cannot be reached",
                "The words of the record are sealed and their keys cannot be reached now.",
                List.of(),
                10);
    }

    public static Problem proofUnavailable() {
        return new Problem(
                503,
                "proof-unavailable",
                "Nothing can be proved now",
                "No checkpoint is signed yet, or the side that signs cannot be reached.",
                List.of(),
                2);
    }

    public static Problem accessLogUnavailable() {
        return new Problem(
                503,
                "access-log-unavailable",
                "The access log cannot be reached",
                "Nothing is shown that cannot be written down first.",
                List.of(),
                10);
    }

    public static Problem purposeNeeded() {
        return new Problem(
                403,
                "purpose-needed",
                "Say what it is for",
                "A practitioner says with each request what the record is read for.",
                List.of(
                        new Fault(
                                "Purpose",
                                "purpose-needed",
                                "There is no purpose that a practitioner can state.",
                                "Send the header Purpose: direct-work, duty, supervision, referral,"
                                        + " assessment, strategy-discussion, conference, court or"
                                        + " subject-access.")),
                null);
    }

    public static Problem tooManyRequests(int seconds) {
        return new Problem(
                429,
                "too-many-requests",
                "Too many requests",
                "More was asked for in a short time than is allowed. Nothing was done.",
                List.of(),
                seconds);
    }

    public static Problem busy(int seconds) {
        return new Problem(
                503,
                "busy",
                "Too much at once",
                "More is asked by all together than can be worked on at once. Nothing was done.",
                List.of(),
                seconds);
    }

    public static Problem internal() {
        return of(500, "internal", "Something went wrong", "The answer could not be made.");
    }

    public static Problem unauthorized() {
        return of(401, "unauthorized", "Not signed in", "Send a valid bearer token.");
    }

    public static Problem badRequest(int status) {
        return switch (status) {
            case 404 ->
                    of(status, "not-found", "No such thing", "There is nothing at this address.");
            case 405 -> methodNotAllowed();
            case 429 -> tooManyRequests(60);
            case 503 -> busy(2);
            default ->
                    of(status, "bad-request", "The request cannot be read", "It cannot be read.");
        };
    }

    public static Problem notAcceptable() {
        return of(406, "not-acceptable", "Not given in this form", "Ask for application/json.");
    }

    public static Problem methodNotAllowed() {
        return of(
                405,
                "method-not-allowed",
                "This address does not take this method",
                "See the Allow header.");
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    /// Seconds after which asking again may help.
    public @Nullable Integer retryAfter() {
        return retryAfter;
    }

    /// The body. `traceId` is the caller's correlation id.
    public Body body(String traceId) {
        return new Body(
                "/problems/" + code,
                title,
                status,
                String.valueOf(getMessage()),
                code,
                traceId,
                faults.isEmpty() ? null : faults);
    }

    /// `application/problem+json`.
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            String code,
            String traceId,
            @Nullable List<Fault> errors) {}
}
