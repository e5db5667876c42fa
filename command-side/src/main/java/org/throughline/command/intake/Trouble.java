package org.throughline.command.intake;

import java.util.List;
import java.util.Locale;

/// The kinds of answers that are no success, apart from the refusals of rules. The constant's name
/// in kebab-case is the code.
enum Trouble {
    MALFORMED(400, "The body cannot be read"),
    BAD_PARAMETER(400, "A parameter cannot be read"),
    UNAUTHORIZED(401, "Not signed in"),
    FORBIDDEN(403, "Not with this account"),
    SOURCE_NOT_YOURS(403, "The source is another agency"),
    NOT_FOUND(404, "There is no such thing"),
    RECEIPT_NOT_YET(404, "There is no receipt yet"),
    CHECKPOINT_NOT_YET(404, "There is no checkpoint yet"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    EVENT_ID_CONFLICT(409, "This source and id were used with other content"),
    CASE_ALREADY_OPEN(409, "The case is open already"),
    AGENCY_ALREADY_REGISTERED(409, "The agency is registered as another kind"),
    LOG_KEYS_CHANGED(409, "Other keys sign the log by now"),
    IMPORT_NOT_READY(409, "The import cannot be changed now"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The content type is not read here"),
    INVALID_EVENT(422, "The event is not valid"),
    TOO_MANY_ITEMS(422, "Too many events at once"),
    BATCH_REFUSED(422, "Nothing of the batch was recorded"),
    UNKNOWN_TYPE(422, "The type of event is not known"),
    UNKNOWN_VERSION(422, "The version of the type is not known"),
    UNKNOWN_AGENCY(422, "The agency is not registered"),
    AGENCY_ID_RESERVED(422, "The id is the word for another knower"),
    UNKNOWN_CASE(422, "There is no such case"),
    UNKNOWN_ENTRY(422, "The case has no such entry"),
    ENTRY_OF_ANOTHER_AGENCY(422, "The entry is another agency's"),
    IMPORT_HAS_ERRORS(422, "Rows of the file are wrong"),
    NOTHING_TO_ERASE(422, "There is nothing about this person"),
    PERSON_ERASED(422, "The record about a person was erased by law"),
    INTERNAL(500, "Something went wrong"),
    TOO_MANY_IMPORTS(503, "Too many imports wait"),
    STORE_BUSY(503, "Others were faster each time"),
    LEDGER_STOPPED(503, "The ledger is not what was signed"),
    STORE_UNAVAILABLE(503, "The log cannot be reached"),
    OUTCOME_UNKNOWN(503, "It is not known whether the log took it in"),
    CLOCK_BEHIND_LOG(503, "The clock of the log is wrong"),
    KEYRING_UNAVAILABLE(503, "The keys cannot be reached");

    private final int status;
    private final String title;

    Trouble(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem problem(String detail) {
        return problem(detail, List.of());
    }

    Problem problem(String detail, List<InputError> errors) {
        return new Problem(status, code(), title, detail, errors);
    }

    /// About one member of one event.
    NotAccepted at(int item, String pointer, String detail, String hint) {
        InputError error = new InputError(item, pointer, code(), detail, hint);
        return new NotAccepted(problem(detail, List.of(error)));
    }

    NotAccepted because(String detail) {
        return new NotAccepted(problem(detail));
    }
}
