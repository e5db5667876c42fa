/// The built-in accounts of one machine: who may sign in, and the issuer of their tokens.
@NullMarked
package org.throughline.standalone.accounts;

import org.jspecify.annotations.NullMarked;
