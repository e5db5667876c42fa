package org.throughline.acceptance.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/// Calls, constructors and method references that the rules speak about.
final class Targets {

    private static final Set<String> CHANCE =
            Set.of(
                    "java.util.UUID.randomUUID",
                    "java.lang.Math.random",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.security.SecureRandom.<init>",
                    "java.security.SecureRandom.getInstance",
                    "java.security.SecureRandom.getInstanceStrong");
    private static final Set<String> CLOCK =
            Set.of("java.lang.System.currentTimeMillis", "java.util.Date.<init>");

    private Targets() {}

    static DescribedPredicate<JavaAccess<?>> clockOrChance() {
        return DescribedPredicate.describe(
                "reads a clock or takes a random value",
                access -> isClock(access.getTarget()) || isChance(access.getTarget()));
    }

    static DescribedPredicate<JavaAccess<?>> console() {
        return DescribedPredicate.describe(
                "prints on the console", access -> isConsole(access.getTarget()));
    }

    private static boolean isChance(AccessTarget target) {
        return CHANCE.contains(nameOf(target))
                || (nameOf(target).equals("java.util.Random.<init>") && takes(target, 0));
    }

    /// `Instant.now(clock)` asks a clock that came from outside, so it is not meant here.
    private static boolean isClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick"));
        }
        if (owner.startsWith("java.time.")) {
            return name.equals("now") && !takesAClock(target);
        }
        return CLOCK.contains(nameOf(target)) && takes(target, 0);
    }

    private static boolean isConsole(AccessTarget target) {
        return switch (nameOf(target)) {
            case "java.lang.System.out", "java.lang.System.err" -> true;
            default -> target.getName().equals("printStackTrace") && takes(target, 0);
        };
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean takes(AccessTarget target, int count) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().size() == count;
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch("java.time.Clock"::equals);
    }
}
