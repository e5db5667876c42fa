package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/// Made-up cases are cases like any other to the intake: it refuses none of their events.
@Tag("server")
class GeneratedCasesTest {

    private static Program.Said load(ServerHome home, int seed) throws IOException {
        return Program.run(
                home,
                "generate",
                "--cases",
                "4",
                "--events",
                "700",
                "--seed",
                Integer.toString(seed),
                "--load");
    }

    @Test
    void aDirectoryOfMadeUpCasesTakesInWholeLedgersOfSeveralSeeds() throws IOException {
        ServerHome home = ServerHome.fresh("generated");
        try {
            for (int seed = 1; seed <= 2; seed++) {
                Program.Said said = load(home, seed);
                assertThat(said.err()).as("seed %d", seed).isEmpty();
                assertThat(said.exit()).as("seed %d", seed).isZero();
                assertThat(said.out()).startsWith("700 events in ").contains("events/s");
            }
            Program.Said again = load(home, 2);
            assertThat(again.err()).contains("700 events were there before");
            assertThat(again.out()).startsWith("0 events in ");
        } finally {
            home.stopOrphan();
            home.delete();
        }
    }

    @Nested
    @ExtendWith(SharedServer.Demo.class)
    class OverHttp {

        @Test
        void theDemoLoadsThemUnderTheAccountsOfTheAgencies(RunningServer demo) {
            assertThat(demo.files().talk())
                    .contains("Loading a generated case")
                    .doesNotContain("Not accepted");
        }
    }

    @Nested
    class OtherCases {

        @Test
        void keepMadeUpOnesOut() throws IOException {
            RunningServer server = RunningServer.serve("not-made-up");
            try {
                OpenCase.register(server);
                ObjectNode opening =
                        Events.opening("social-care", "0b8c4c1e-0000-4000-8000-00000000f00d");
                ((ObjectNode) opening.required("data")).put("nature", "live");
                server.as("social-care").event(opening).expect(201);
                server.stop();
                Program.Said said = load(server.files(), 1);
                assertThat(said.exit()).isEqualTo(1);
                assertThat(said.err()).contains("cases that are not made up");
                assertThat(said.out()).isEmpty();
                server.start();
            } finally {
                server.close();
            }
        }
    }
}
