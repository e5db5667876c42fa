package org.throughline.schema.access;

/// That what was learned later was asked for too.
public enum Hindsight {
    SHOW
}
