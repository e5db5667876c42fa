package org.throughline.ledger.verify;

/// Something that does not hold. Never holds a personal text.
///
/// @param verdict `INCOMPLETE`, `INVALID` or `FORKED`
/// @param part `event 3`, `checkpoint 1`, `byte 77`
/// @param expected empty if nothing can be set beside
/// @param actual empty if nothing can be set beside
public record Finding(Verdict verdict, String part, String what, String expected, String actual) {}
