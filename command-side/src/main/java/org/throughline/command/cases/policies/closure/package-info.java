/// The rules for closing a case (R114 to R117).
@NullMarked
package org.throughline.command.cases.policies.closure;

import org.jspecify.annotations.NullMarked;
