/// One class for each rule of the requirements, and one test for each class.
@NullMarked
package org.throughline.command.cases.policies;

import org.jspecify.annotations.NullMarked;
