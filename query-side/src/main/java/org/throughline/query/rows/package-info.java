/// How rows of several tables are read together and quickly.
@NullMarked
package org.throughline.query.rows;

import org.jspecify.annotations.NullMarked;
