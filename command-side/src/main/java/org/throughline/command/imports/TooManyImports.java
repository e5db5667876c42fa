package org.throughline.command.imports;

/// As many files wait as this node takes.
public final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyImports() {
        super("too many imports wait");
    }
}
