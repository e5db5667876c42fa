package org.throughline.schema.cases.sharing;

import java.util.List;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.WordsForm;

/// Something said in a conversation (R17).
///
/// @param heardBy those who heard it, if not all who were present
public record Utterance(Knower saidBy, List<Knower> heardBy, WordsForm form, PersonalText words) {}
