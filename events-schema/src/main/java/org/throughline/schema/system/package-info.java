/// What the log says of itself, in the stream `system`.
@NullMarked
package org.throughline.schema.system;

import org.jspecify.annotations.NullMarked;
