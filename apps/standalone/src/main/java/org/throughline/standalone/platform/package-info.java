/// Time and chance for standalone: the only place that asks for them.
@NullMarked
package org.throughline.standalone.platform;

import org.jspecify.annotations.NullMarked;
