/// The pages rendered with what is hard to show, and read again as a browser would.
@NullMarked
package org.throughline.query.web;

import org.jspecify.annotations.NullMarked;
