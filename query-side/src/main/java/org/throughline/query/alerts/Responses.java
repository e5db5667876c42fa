package org.throughline.query.alerts;

import org.throughline.schema.cases.sharing.ResponseRecorded;

/// Whether a response is one. That something was noted, or that nothing was done, answers it only
/// with a reason (R32, R47).
final class Responses {

    private Responses() {}

    static boolean answers(ResponseRecorded response) {
        return switch (response.kind()) {
            case ACTION_TAKEN,
                    ACTION_PLANNED,
                    CHILD_SEEN,
                    REFERRED,
                    PASSED_ON,
                    ADVICE_GIVEN,
                    OTHER ->
                    true;
            case NOTED, NO_ACTION -> response.reason() != null;
            case NO_RESPONSE, NOT_STATED -> false;
        };
    }
}
