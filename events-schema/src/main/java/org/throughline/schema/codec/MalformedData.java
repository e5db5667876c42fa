package org.throughline.schema.codec;

import java.util.List;

/// Data that is not an event of its type; it lists every fault that was found.
public final class MalformedData extends Exception {

    private final List<FieldFault> faults;

    MalformedData(List<FieldFault> faults) {
        // without the pointers: what is no field's name may be somebody's
        super("data with " + faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
