/// What agencies saw, heard and did.
@NullMarked
package org.throughline.schema.cases.facts;

import org.jspecify.annotations.NullMarked;
