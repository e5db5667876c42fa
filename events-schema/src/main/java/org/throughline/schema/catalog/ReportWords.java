package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.ActionProgressed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.CopyIssued;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.EarlyLessonIssued;
import org.throughline.schema.cases.review.EvaluationIssued;
import org.throughline.schema.cases.review.ExtensionAgreed;
import org.throughline.schema.cases.review.ImpactEvidenced;
import org.throughline.schema.cases.review.ImrAppraised;
import org.throughline.schema.cases.review.LessonAcknowledged;
import org.throughline.schema.cases.review.LessonDisseminated;
import org.throughline.schema.cases.review.OverviewCompleted;
import org.throughline.schema.cases.review.PackSubmitted;
import org.throughline.schema.cases.review.PriorLearningLinked;
import org.throughline.schema.cases.review.PublicationDeferred;
import org.throughline.schema.cases.review.PublicationScheduled;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.ReviewPublished;

/// The words for what a review says and what comes of it.
final class ReportWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            RecommendationMade.class,
                            "Recommendation",
                            "/aims",
                            "/label /recommendation"),
                    EventWords.words(ActionAgreed.class, "Action agreed", "", "/action"),
                    EventWords.words(
                            ActionProgressed.class,
                            "Progress of an action",
                            "/status",
                            "/account /obstacle"),
                    EventWords.words(
                            ActionSignedOff.class,
                            "Signed off by the Board",
                            "/scope",
                            "/rationale"),
                    EventWords.words(
                            ImpactEvidenced.class,
                            "Evidence of change in practice",
                            "/found /methods",
                            "/account"),
                    EventWords.words(
                            EarlyLessonIssued.class, "Early lesson issued", "/scope", "/lesson"),
                    EventWords.words(
                            DelayRecorded.class,
                            "Delay of a review",
                            "/step /reason",
                            "/explanation"),
                    EventWords.words(
                            ExtensionAgreed.class, "Later date agreed", "/authorities", "/reason"),
                    EventWords.words(
                            OverviewCompleted.class, "Overview report completed", "", "/summary"),
                    EventWords.words(
                            ReviewPublished.class, "Review published", "/form /reach", "/note"),
                    EventWords.words(
                            ImrAppraised.class,
                            "Management review appraised",
                            "/defects",
                            "/appraisal"),
                    EventWords.words(
                            PriorLearningLinked.class,
                            "Earlier learning linked",
                            "/kind",
                            "/source /lesson"),
                    EventWords.words(
                            LessonDisseminated.class,
                            "Lesson passed on",
                            "/scope /forms",
                            "/lesson"),
                    EventWords.words(
                            LessonAcknowledged.class,
                            "Lesson acknowledged",
                            "/forms /count",
                            "/whatChanges"),
                    EventWords.words(
                            PackSubmitted.class,
                            "Review submitted for evaluation",
                            "/parts",
                            "/note"),
                    EventWords.words(
                            EvaluationIssued.class,
                            "Evaluation of the review",
                            "/aspects/0/aspect /aspects/0/grade",
                            "/summary /aspects/0/judgement"),
                    EventWords.words(
                            PublicationScheduled.class,
                            "Day set for publication",
                            "/form /reach",
                            "/arrangements"),
                    EventWords.words(
                            PublicationDeferred.class,
                            "Publication deferred",
                            "/hold/process",
                            "/hold/reason"),
                    EventWords.words(CopyIssued.class, "Copy given on request", "/form", "/note"));

    private ReportWords() {}
}
