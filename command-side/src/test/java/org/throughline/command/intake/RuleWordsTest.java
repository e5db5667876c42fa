package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.RuleCode;

class RuleWordsTest {

    private final RuleWords words = RuleWords.load();

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void eachRuleSaysWhatIsWrongAndWhatToDo(RuleCode rule) {
        Refusal refusal = new Refusal(rule, "");
        assertThat(words.says(refusal)).endsWith(".");
        assertThat(words.todo(refusal)).endsWith(".").isNotEqualTo(words.says(refusal));
    }
}
