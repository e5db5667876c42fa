package org.throughline.command.imports;

/// Words that cannot be taken in one way only. Neither text repeats them.
final class Unclear extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    Unclear(String code, String detail, String hint) {
        super(detail);
        this.code = code;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
