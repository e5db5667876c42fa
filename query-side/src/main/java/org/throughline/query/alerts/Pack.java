package org.throughline.query.alerts;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A dated set of numbers by which rules measure.
///
/// @param id such as `2026-01`
/// @param from the first day whose acts it measures
/// @param inForce false for numbers to look back with, which were no rule of that time
public record Pack(String id, LocalDate from, boolean inForce, JsonNode rules) {

    /// A number of a rule.
    int number(AlertRule rule, String name) {
        return rules.required(rule.row()).required(name).intValue();
    }

    /// The words of a rule.
    List<String> words(AlertRule rule, String name) {
        return rules.required(rule.row())
                .required(name)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    @Override
    public String toString() {
        return "pack " + id;
    }
}
