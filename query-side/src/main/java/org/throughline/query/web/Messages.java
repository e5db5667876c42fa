package org.throughline.query.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/// What is said instead of a page.
final class Messages {

    private Messages() {}

    static MessagePage of(HttpStatus status, String path) {
        return switch (status) {
            case BAD_REQUEST ->
                    with(
                            "The address cannot be read",
                            "Something after the question mark of the address is not a time, a"
                                    + " position or an agency.",
                            "Remove it, or correct it, and ask again.");
            case UNAUTHORIZED ->
                    with(
                            "You are not signed in",
                            "This page is shown to people with an account only.",
                            "Sign in and ask again.");
            case FORBIDDEN ->
                    with(
                            "You may not see this page",
                            "Your account has no right to it.",
                            "If you need it for your work, ask the person who runs this service.");
            case NOT_FOUND ->
                    with(
                            "Page not found",
                            "There is no such page, or it is not one that your account may see.",
                            "Check the address, or start from the list of cases.");
            case TOO_MANY_REQUESTS ->
                    with(
                            "Too often",
                            "This was asked for, or a sign-in was tried, more often than is allowed.",
                            "Wait a minute and try again.");
            case SERVICE_UNAVAILABLE -> notReady(path);
            default ->
                    with(
                            "Something went wrong",
                            "The page could not be made.",
                            "Ask again. If it happens again, tell the person who runs this"
                                    + " service at what time it was.");
        };
    }

    private static MessagePage notReady(String path) {
        return new MessagePage(
                "Not ready to be shown",
                List.of(
                        "The log holds more than can be shown yet, or the keys of the record or the log of"
                                + " who looked cannot be reached. Part of an answer would mislead, so none is"
                                + " given."),
                "Wait a few seconds and ask again.",
                null,
                null,
                path,
                null);
    }

    private static MessagePage with(String title, String meaning, String toDo) {
        return MessagePage.of(title, List.of(meaning), toDo);
    }
}
