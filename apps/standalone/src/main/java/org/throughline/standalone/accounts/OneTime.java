package org.throughline.standalone.accounts;

/// A person's first password, to be told once.
public record OneTime(String account, String password) {

    @Override
    public String toString() {
        return "OneTime[account=" + account + "]";
    }
}
