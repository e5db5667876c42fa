/// Each rule of an alert on dated cases.
@NullMarked
package org.throughline.query.alerts;

import org.jspecify.annotations.NullMarked;
