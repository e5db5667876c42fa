/// Who works on a case for an agency: workers, whether it has one, the lead professional.
@NullMarked
package org.throughline.query.workers;

import org.jspecify.annotations.NullMarked;
