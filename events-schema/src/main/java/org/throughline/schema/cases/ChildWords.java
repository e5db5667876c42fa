package org.throughline.schema.cases;

/// Something the child said, and whose words they are.
public record ChildWords(WordsForm form, PersonalText words) {}
