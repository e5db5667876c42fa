package org.throughline.command.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.FieldFault;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.References;
import org.throughline.schema.codec.Salts;
import org.throughline.schema.codec.Submitting;

/// Checks the data of a submission by the schema of its type and by the codec, and tells all that
/// is wrong at once. No key is needed for it and none is made.
final class FieldCheck {

    /// What is read with these salts is thrown away.
    static final Salts NO_SALTS = (_, _) -> new Salt(new byte[Salt.LENGTH]);

    private final Schemas schemas;
    private final EventCodec codec;

    FieldCheck(Schemas schemas, EventCodec codec) {
        this.schemas = schemas;
        this.codec = codec;
    }

    /// The event, with salts that are none.
    ///
    /// @throws NotAccepted with every fault
    Event check(Submission submission, References references) {
        Map<String, FieldFault> faults = new LinkedHashMap<>();
        Event event = null;
        try {
            event = read(submission, NO_SALTS, references);
        } catch (MalformedData malformed) {
            malformed.faults().forEach(fault -> faults.putIfAbsent(fault.pointer(), fault));
        }
        schemas.check(submission.type(), submission.data()).stream()
                .filter(SchemaWords::stands)
                .map(SchemaWords::fault)
                .forEach(fault -> faults.putIfAbsent(fault.pointer(), fault));
        if (event == null || !faults.isEmpty()) {
            throw new NotAccepted(
                    Trouble.INVALID_EVENT.problem(
                            "The data does not fit the schema of its type.",
                            errors(submission, faults.values())));
        }
        return event;
    }

    private Event read(Submission submission, Salts salts, References references)
            throws MalformedData {
        return codec.submission(
                submission.type(),
                submission.data(),
                new Submitting(submission.agency(), submission.id(), salts, references));
    }

    /// Two faults below a name that is not told are one.
    private static List<InputError> errors(Submission submission, Collection<FieldFault> faults) {
        Map<String, InputError> errors = new LinkedHashMap<>();
        for (FieldFault fault : faults) {
            InputError error = error(submission, fault);
            errors.putIfAbsent(error.pointer() + " " + error.code(), error);
        }
        return List.copyOf(errors.values());
    }

    private static InputError error(Submission submission, FieldFault fault) {
        return new InputError(
                submission.item(),
                "/data" + fault.pointer(),
                fault.code(),
                fault.detail(),
                fault.hint());
    }
}
