/// Who knew what: the words for a knower's state, channel, extent and evidence, shared by both
/// sides, the pages, the exports and the command line.
@NullMarked
package org.throughline.schema.knowledge;

import org.jspecify.annotations.NullMarked;
