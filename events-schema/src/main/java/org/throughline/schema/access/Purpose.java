package org.throughline.schema.access;

/// What somebody looks for. The role gives it, but for a practitioner, who is asked.
public enum Purpose {
    DIRECT_WORK(true),
    DUTY(true),
    SUPERVISION(true),
    REFERRAL(true),
    ASSESSMENT(true),
    STRATEGY_DISCUSSION(true),
    CONFERENCE(true),
    COURT(true),
    SUBJECT_ACCESS(true),
    RECORD_KEEPING(false),
    REVIEW(false),
    AUDIT(false),
    ADMINISTRATION(false),
    NOT_STATED(false);

    private final boolean practice;

    Purpose(boolean practice) {
        this.practice = practice;
    }

    /// Whether a practitioner can state it.
    public boolean ofPractice() {
        return practice;
    }
}
