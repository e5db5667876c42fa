/// Who may read what: one table of routes and roles, and the reader behind a request.
@NullMarked
package org.throughline.query.access;

import org.jspecify.annotations.NullMarked;
