package org.throughline.schema.cases.review;

/// The criteria under which a case is considered for review, by where and when they stood (R148 to
/// R151). Which of them suffice, and together with which, is the pack's.
public enum CriteriaPack {
    WORKING_TOGETHER_2006,
    BSCB_2008,
    GLOUCESTERSHIRE_2008,
    WORKING_TOGETHER_2010,
    WORKING_TOGETHER_2013,
    WORKING_TOGETHER_2018,
    WORKING_TOGETHER_2023,
    OTHER,
    NOT_STATED
}
