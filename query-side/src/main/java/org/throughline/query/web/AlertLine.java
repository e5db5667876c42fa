package org.throughline.query.web;

import java.util.List;
import org.throughline.schema.time.When;

/// One alert that stands.
///
/// @param rule the row that asks for it, as its mark
/// @param says what it comes to
/// @param tags short marks such as "Dates leave it open"
/// @param evidence the entries it rests on
public record AlertLine(
        String title,
        String rule,
        String says,
        When since,
        List<String> tags,
        List<LabelledText> facts,
        List<DecisionLine.Link> evidence) {}
