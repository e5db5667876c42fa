/// The reads of `/api/v1`: answers as records, and the controllers that give them.
@NullMarked
package org.throughline.query.api;

import org.jspecify.annotations.NullMarked;
