/// Wires the reads together: database, feed, slices, security.
@NullMarked
package org.throughline.query.platform;

import org.jspecify.annotations.NullMarked;
