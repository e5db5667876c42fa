package org.throughline.query.web;

import java.util.List;

/// What the columns of a chronology hold, in the order of the template.
public final class ImportColumns {

    public static final List<Choice> ALL =
            List.of(
                    new Choice(
                            "ref",
                            "Your own number for the row, one for each. A file that comes again is"
                                    + " recorded once."),
                    new Choice(
                            "start_date",
                            "13/04/2008, ??/04/2008, April 2008, 2008, c. 2003, spring 2007, 2003-2005,"
                                    + " or ? if it is not stated"),
                    new Choice("start_time", "14:30 or 2.30pm"),
                    new Choice("end_date", "The last day, or ongoing"),
                    new Choice("end_time", "As start_time"),
                    new Choice("date_certainty", "exact, approximate, uncertain or unknown"),
                    new Choice("agency", "The id of your agency, such as police or social-care"),
                    new Choice("source_of_information", "The record it was taken from"),
                    new Choice("source_page", "The page there"),
                    new Choice("author_role", "Who wrote it: social worker, health visitor"),
                    new Choice(
                            "subjects",
                            "Who it is about: child; mother; sister-2. The child if empty. No names."),
                    new Choice(
                            "event_type",
                            "home visit, phone call, referral, school concern, missing, was not"
                                    + " brought, strategy discussion; other words become the heading of"
                                    + " a note"),
                    new Choice("event", "What happened"),
                    new Choice("child_seen", "yes, no, no: and why, glimpsed, spoken to, examined"),
                    new Choice("seen_alone", "yes, no, no: and why"),
                    new Choice("presentation", "How the child was"),
                    new Choice("child_said", "The child's words"),
                    new Choice("wishes_feelings", "The child's wishes and feelings"),
                    new Choice("action_taken", "What was done"),
                    new Choice("decision", "What was decided"),
                    new Choice("decision_maker", "Which post decided it"),
                    new Choice("rationale", "Why"),
                    new Choice(
                            "shared_with",
                            "Ids of agencies, or words such as mother, separated by semicolons; other"
                                    + " words are kept as those of an organisation that is not named"),
                    new Choice("shared_on", "When it was shared"),
                    new Choice("outcome", "What came of it"),
                    new Choice("impact", "What it meant for the child"),
                    new Choice("good_practice", "Good practice in it"),
                    new Choice(
                            "analysis_comment",
                            "What you think of it now. It is kept beside the entry, not in it."),
                    new Choice("terms_issue", "The issue of a review's terms that it bears on"));

    private ImportColumns() {}
}
