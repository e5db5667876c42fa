package org.throughline.schema.cases;

/// Whether a case is live, rebuilt from a finished review, or made up for demonstration.
public enum CaseNature {
    LIVE,
    RECONSTRUCTED,
    SYNTHETIC
}
