/// How often anybody may ask: clients, addresses, and those who try to sign in.
@NullMarked
package org.throughline.standalone.limits;

import org.jspecify.annotations.NullMarked;
