@NullMarked
package org.throughline.command.cases.policies.erasure;

import org.jspecify.annotations.NullMarked;
