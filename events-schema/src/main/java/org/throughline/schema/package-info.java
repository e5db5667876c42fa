/// What both sides share: how to read the log.
@NullMarked
package org.throughline.schema;

import org.jspecify.annotations.NullMarked;
