/// Safeguards: what a case as it was held at some point calls attention to. Each rule is a class of
/// its own, its numbers stand in dated packs, and an alert says what it rests on. None is a score,
/// a diagnosis or a fault of anybody.
@NullMarked
package org.throughline.query.alerts;

import org.jspecify.annotations.NullMarked;
