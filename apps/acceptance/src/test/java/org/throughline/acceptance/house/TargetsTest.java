package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The rules themselves can fail: each breach below is seen, each lawful twin is not.
class TargetsTest {

    @Test
    void seesClocksAndChanceEvenAsMethodReferences() {
        for (Class<?> breach :
                new Class<?>[] {AsksNow.class, RefersToNow.class, Draws.class, Dices.class}) {
            assertThat(hits(breach, Targets.clockOrChance())).as(breach.getSimpleName()).isTrue();
        }
    }

    @Test
    void leavesAClockAloneThatWasHandedIn() {
        assertThat(hits(AsksAClock.class, Targets.clockOrChance())).isFalse();
    }

    @Test
    void seesTheConsole() {
        assertThat(hits(Prints.class, Targets.console())).isTrue();
        assertThat(hits(AsksNow.class, Targets.console())).isFalse();
    }

    private static boolean hits(Class<?> type, DescribedPredicate<JavaAccess<?>> predicate) {
        return new ClassFileImporter()
                .importClass(type).getAccessesFromSelf().stream().anyMatch(predicate);
    }

    static final class AsksNow {
        Instant at = Instant.now();
    }

    static final class RefersToNow {
        Supplier<Instant> at = Instant::now;
    }

    static final class Draws {
        UUID id = UUID.randomUUID();
    }

    static final class Dices {
        SecureRandom random = new SecureRandom();
    }

    static final class AsksAClock {
        Instant at(Clock clock) {
            return Instant.now(clock);
        }
    }

    static final class Prints {
        void print() {
            System.out.println();
        }
    }
}
