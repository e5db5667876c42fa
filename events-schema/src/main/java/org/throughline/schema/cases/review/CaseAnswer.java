package org.throughline.schema.cases.review;

import org.throughline.schema.cases.PersonalText;

/// What a management review says to a question of this case's terms (R187).
public record CaseAnswer(PersonalText question, PersonalText answer) {}
