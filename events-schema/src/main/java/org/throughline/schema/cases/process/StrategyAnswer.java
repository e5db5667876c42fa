package org.throughline.schema.cases.process;

import org.throughline.schema.cases.PersonalText;

/// What a strategy discussion says to one of its questions.
public record StrategyAnswer(StrategyQuestion question, PersonalText answer) {}
