/// Who is who around the child.
@NullMarked
package org.throughline.schema.cases.people;

import org.jspecify.annotations.NullMarked;
