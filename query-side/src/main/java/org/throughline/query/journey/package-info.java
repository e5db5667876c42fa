/// How knowledge of entries travelled, and how long it took. It adds nothing to what the knowings
/// of the tables say.
@NullMarked
package org.throughline.query.journey;

import org.jspecify.annotations.NullMarked;
