package org.throughline.command.intake;

import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;

/// Where new identifiers come from.
public interface NewIds {

    /// UUIDv7, later ones greater.
    EventId event();

    /// Random, so that it says nothing about when the case was opened.
    CaseId openedCase();

    /// 32 hexadecimal digits that name one request.
    String trace();
}
