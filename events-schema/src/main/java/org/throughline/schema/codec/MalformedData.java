package org.throughline.schema.codec;

import java.util.List;

/// Data that is not an event of its type; it lists every fault that was found.
public final class MalformedData extends Exception {

    private final List<FieldFault> faults;

    MalformedData(List<FieldFault> faults) {
        super(
                "data with "
                        + faults.size()
                        + " faults, the first at "
                        + faults.getFirst().pointer());
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
