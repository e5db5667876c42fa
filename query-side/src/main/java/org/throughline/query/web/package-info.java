/// The pages: server-rendered, readable without JavaScript, every one a permalink. Slices answer
/// the small reading ports declared here; this package knows no table.
@NullMarked
package org.throughline.query.web;

import org.jspecify.annotations.NullMarked;
