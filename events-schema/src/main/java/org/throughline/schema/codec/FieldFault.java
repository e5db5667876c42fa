package org.throughline.schema.codec;

/// What is wrong with one field of a submission, and what to send instead. It never repeats what
/// was sent.
///
/// @param pointer RFC 6901 pointer within `data`
/// @param code a stable kebab-case code
public record FieldFault(String pointer, String code, String detail, String hint) {}
