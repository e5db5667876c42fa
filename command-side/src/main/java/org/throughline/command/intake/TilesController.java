package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.command.ledger.Ledger;
import org.throughline.ledger.Tile;

/// The log as files that never change, c2sp.org/tlog-tiles: tiles of the tree, and entry bundles,
/// which hold the leaves.
@RestController
final class TilesController {

    private static final String BASE = "/api/v1/log/";
    private static final String ENTRIES = "tile/entries/";

    private final Ledger ledger;

    TilesController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/log/tile/**")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        String path = request.getRequestURI().substring(BASE.length());
        return read(path)
                .map(bytes -> Replies.file(MediaType.APPLICATION_OCTET_STREAM, bytes))
                .orElseThrow(TilesController::none);
    }

    private Optional<byte[]> read(String path) {
        if (path.startsWith(ENTRIES)) {
            Tile place = tile("tile/0/" + path.substring(ENTRIES.length()));
            return ledger.entries(place.number(), place.width());
        }
        return ledger.tile(tile(path));
    }

    private static Tile tile(String path) {
        try {
            return Tile.parse(path);
        } catch (IllegalArgumentException _) {
            throw none();
        }
    }

    private static NotAccepted none() {
        return Trouble.NOT_FOUND.because("There is no such tile.");
    }
}
