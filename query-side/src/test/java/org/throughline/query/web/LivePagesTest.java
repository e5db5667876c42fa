package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/// The pages on a running server: assets are served, and whatever goes wrong has a page of ours.
@Tag("server")
@SpringBootTest(
        classes = LivePagesTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LivePagesTest {

    @LocalServerPort private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void servesTheStyleSheet() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/assets/throughline.css");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/css");
        assertThat(answer.body()).doesNotContain("url(", "GDS Transport");
    }

    @Test
    void servesTheSignInFormWithItsToken() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/login");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"_csrf\"", "Sign in - Throughline");
    }

    @Test
    void anAddressThatIsNoneHasAPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page not found - Throughline").doesNotContain("such/");
    }

    @Test
    void aFaultHasAPageThatTellsNothingOfIt() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/cases/" + SampleRecord.CASE.text());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong - Throughline")
                .doesNotContain("planted", "Exception");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @Import(QueryPages.class)
    static class Server {

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
        }

        @Bean
        CaseListReading cases() {
            return SampleRecord::cases;
        }

        @Bean
        AgenciesReading agencies() {
            return List::of;
        }

        @Bean
        Emergencies emergencies() {
            return (_, _, _, _) -> {
                throw notAskedFor();
            };
        }

        @Bean
        AlertsReading alerts() {
            return (_, _, _) -> {
                throw notAskedFor();
            };
        }

        @Bean
        QuestionsReading questions() {
            return (_, _, _) -> {
                throw notAskedFor();
            };
        }

        @Bean
        CompareReading compare() {
            return SampleTogether::compare;
        }

        @Bean
        JigsawReading jigsaw() {
            return SampleTogether::jigsaw;
        }

        @Bean
        JourneyReading journeys() {
            return SampleJourneys::journey;
        }

        @Bean
        LatencyReading times() {
            return SampleJourneys::times;
        }

        @Bean
        EarliestReading earliest() {
            return SampleJourneys::earliest;
        }

        private static IllegalStateException notAskedFor() {
            return new IllegalStateException("not asked for");
        }

        @Bean
        CaseHomeReading home() {
            return (_, _, _) -> {
                throw new IllegalStateException("planted");
            };
        }

        @Bean
        ChronologyReading chronology() {
            return SampleRecord::chronology;
        }

        @Bean
        MatrixReading matrix() {
            return SampleRecord::matrix;
        }

        @Bean
        DecisionsReading decisions() {
            return SampleRecord::decisions;
        }

        @Bean
        LensReading lenses() {
            return (_, _, _, _) -> {
                throw notAskedFor();
            };
        }

        @Bean
        PeopleReading people() {
            return SamplePeople::people;
        }

        @Bean
        ProofReading proofs() {
            return (_, _, _) -> new Reading.NotYetProjected<>();
        }

        @Bean
        CheckpointsReading checkpoints() {
            return () -> new CheckpointsPage(List.of(), List.of(), null);
        }

        @Bean
        Writing writing() {
            return new Writing() {
                @Override
                public Said get(String path, Authentication by) {
                    throw new IllegalStateException("planted");
                }

                @Override
                public Said delete(String path, Authentication by) {
                    throw new IllegalStateException("planted");
                }

                @Override
                public Said post(String path, String type, byte[] body, Authentication by) {
                    throw new IllegalStateException("planted");
                }
            };
        }

        @Bean
        AccessReading looks() {
            return (_, _, _) -> {
                throw new IllegalStateException("planted");
            };
        }

        @Bean
        EntryReading entries() {
            return SampleRecord::entry;
        }
    }
}
