/// Tests of the rules of rights, without a server.
@NullMarked
package org.throughline.query.rights;

import org.jspecify.annotations.NullMarked;
