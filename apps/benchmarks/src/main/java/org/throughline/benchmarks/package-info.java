/// What appends and reads cost, beside a ceiling and beside others, in one run on one PostgreSQL.
@NullMarked
package org.throughline.benchmarks;

import org.jspecify.annotations.NullMarked;
