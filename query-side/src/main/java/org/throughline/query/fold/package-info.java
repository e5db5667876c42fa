/// Who knew what, computed from the events of one case alone, each time anew: simple and slow. It
/// checks what the tables say, so it knows none of the classes that make them: it shares with them
/// the events and the arithmetic of time, and nothing else (ADR 0023).
@NullMarked
package org.throughline.query.fold;

import org.jspecify.annotations.NullMarked;
