/// Looks in tests.
@NullMarked
package org.throughline.query.accesslog;

import org.jspecify.annotations.NullMarked;
