/// The read side's own copy of the log, where it has a process of its own: filled from Kafka, read
/// by everything else.
@NullMarked
package org.throughline.query.copy;

import org.jspecify.annotations.NullMarked;
