/// What tests of the reads share: a case on a log in memory, and a query database.
@NullMarked
package org.throughline.query;

import org.jspecify.annotations.NullMarked;
