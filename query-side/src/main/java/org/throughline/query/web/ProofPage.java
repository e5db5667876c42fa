package org.throughline.query.web;

import java.util.List;

/// What is proved of a case, in the verifier's words.
///
/// @param verdict `VALID-WITH-WITHHELD`
/// @param meaning the same as a sentence
/// @param file where the evidence bundle is
public record ProofPage(
        String verdict,
        String meaning,
        List<LabelledText> facts,
        List<String> findings,
        String file) {}
