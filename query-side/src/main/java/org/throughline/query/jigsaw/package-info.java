/// What all agencies together held, less what each of them did.
@NullMarked
package org.throughline.query.jigsaw;

import org.jspecify.annotations.NullMarked;
