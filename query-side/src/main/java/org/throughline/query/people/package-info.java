/// Who is who around the child, who lived with whom, who cared for the child, and in what legal
/// status, as of a time.
@NullMarked
package org.throughline.query.people;

import org.jspecify.annotations.NullMarked;
