/// The catalogue of event types.
@NullMarked
package org.throughline.schema.catalog;

import org.jspecify.annotations.NullMarked;
