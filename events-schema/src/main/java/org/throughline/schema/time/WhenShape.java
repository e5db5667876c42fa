package org.throughline.schema.time;

/// The shape of a `When` for JSON Schema, built from its parts.
final class WhenShape {

    private static final String TIME =
            "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?";
    private static final String POINT = "[12][0-9][0-9X]{2}(-[0-9X]{2}){0,2}([~?%]|" + TIME + ")?";
    private static final String MOMENT = "(" + POINT + "|\\[[0-9XTZ~?%:.,+-]+\\])";
    private static final String SPAN =
            MOMENT + "?/(" + MOMENT + "|[.][.])?(;min=P([1-9][0-9]{0,2}[YMWD]){1,4})?";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String IDS = ID + "(," + ID + ")*";
    private static final String NOT_STATED =
            "not-stated(;within=[0-9XTZ~?%:.,+/\\[\\]-]+)?(;after="
                    + IDS
                    + ")?(;before="
                    + IDS
                    + ")?";

    static final String PATTERN = "^(" + MOMENT + "|" + SPAN + "|" + NOT_STATED + ")$";

    private WhenShape() {}
}
