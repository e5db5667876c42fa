/// What is asked of who knew what, and the answers, for every implementation alike: the tables, and
/// the fold that checks them. Values only; no rule lives here.
@NullMarked
package org.throughline.query.whoknew;

import org.jspecify.annotations.NullMarked;
