package org.throughline.schema.cases.review;

import org.throughline.schema.cases.PersonalText;

/// What a management review says to one question.
public record ImrAnswer(ImrQuestion question, PersonalText answer) {}
