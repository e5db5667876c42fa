/// The rules for the review of a case, from its decision to its actions.
@NullMarked
package org.throughline.command.cases.policies.review;

import org.jspecify.annotations.NullMarked;
