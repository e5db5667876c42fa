package org.throughline.query.web;

/// What is wrong with one field of the filter, in words that say what to enter instead and never
/// repeat what was entered.
///
/// @param field `known`, `by`, `ledger`, `from` or `to`
public record Fault(String field, String text) {}
