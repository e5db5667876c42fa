/// The rules for referral, assessment, planning, siblings and escalation.
@NullMarked
package org.throughline.command.cases.policies.practice;

import org.jspecify.annotations.NullMarked;
