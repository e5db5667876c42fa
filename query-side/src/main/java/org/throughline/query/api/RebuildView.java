package org.throughline.query.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.query.answer.Problem;
import org.throughline.query.rebuild.Progress;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.schema.Kebab;

/// `/api/v1/projections/{projection}/rebuild`, `…/back` and `…/kept`.
@RestController
final class RebuildView {

    private final Rebuilds rebuilds;

    RebuildView(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /// @param comparison once the old tables and the new ones were compared
    /// @param fault the kind of what went wrong
    record Answer(
            String projection,
            String state,
            long position,
            long head,
            double seconds,
            Progress.@Nullable Comparison comparison,
            @Nullable String fault) {

        static Answer of(Progress progress) {
            return new Answer(
                    progress.projection(),
                    Kebab.text(progress.phase()),
                    progress.position(),
                    progress.head(),
                    progress.took().toMillis() / 1_000.0,
                    progress.comparison(),
                    progress.fault());
        }
    }

    @PostMapping("/api/v1/projections/{projection}/rebuild")
    ResponseEntity<byte[]> start(@PathVariable("projection") String name) {
        return answer(HttpStatus.ACCEPTED, rebuilds.start(name));
    }

    @PostMapping("/api/v1/projections/{projection}/back")
    ResponseEntity<byte[]> back(@PathVariable("projection") String name) {
        return answer(HttpStatus.ACCEPTED, rebuilds.back(name));
    }

    @DeleteMapping("/api/v1/projections/{projection}/kept")
    ResponseEntity<byte[]> discard(@PathVariable("projection") String name) {
        rebuilds.discard(name);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/v1/projections/{projection}/rebuild")
    ResponseEntity<byte[]> latest(@PathVariable("projection") String name) {
        return answer(HttpStatus.OK, rebuilds.latest(name).orElseThrow(Problem::notFound));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Progress progress) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Answers.json(Answer.of(progress)));
    }
}
