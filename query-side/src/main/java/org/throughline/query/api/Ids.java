package org.throughline.query.api;

import java.util.function.Function;
import org.throughline.query.answer.Problem;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// Ids in addresses. One that is none names nothing.
final class Ids {

    private Ids() {}

    static CaseId caseId(String text) {
        return read(CaseId::of, text);
    }

    static EntryId entryId(String text) {
        return read(EntryId::of, text);
    }

    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException _) {
            throw Problem.notFound();
        }
    }
}
