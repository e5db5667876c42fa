package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import tools.jackson.databind.JsonNode;

/// Port: the API of the command side, asked with the rights of whoever signed in.
public interface Writing {

    Said get(String path, Authentication by);

    Said post(String path, String contentType, byte[] body, Authentication by);

    Said delete(String path, Authentication by);

    /// What it answered.
    ///
    /// @param body missing if it was no JSON
    record Said(int status, JsonNode body) {}
}
