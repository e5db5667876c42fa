package org.throughline.generator;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.node.ObjectNode;

/// One made-up case: CloudEvents in the order in which they came in. It is told while it is read,
/// episode after episode, and ends when it is as long as it should be.
public final class SyntheticCase implements Iterator<ObjectNode> {

    private static final int HUNDRED = 100;

    private final Scene scene;
    private final long size;
    private final Set<String> done = new HashSet<>();
    private long read;

    SyntheticCase(Stories stories, long seed, int index, long size) {
        this.size = size;
        this.scene = new Scene(stories, Chance.of(seed, index, size), size);
    }

    public CaseId id() {
        return scene.caseId();
    }

    /// How many events it has.
    public long size() {
        return size;
    }

    @Override
    public boolean hasNext() {
        return read < size;
    }

    @Override
    public ObjectNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (scene.unread.isEmpty()) {
            Episode episode = choose();
            Telling.tell(episode, scene);
            done.add(episode.name());
        }
        read++;
        return scene.unread.remove();
    }

    private Episode choose() {
        if (read == 0) {
            return scene.stories.named("opening");
        }
        List<Episode> able = scene.stories.episodes().stream().filter(this::canBeTold).toList();
        int draw = scene.chance.below(able.stream().mapToInt(Episode::weight).sum());
        for (Episode episode : able) {
            draw -= episode.weight();
            if (draw < 0) {
                return episode;
            }
        }
        throw new IllegalStateException("an episode that can always be told is missing");
    }

    private boolean canBeTold(Episode episode) {
        return episode.weight() > 0
                && read * HUNDRED >= size * episode.from()
                && !(episode.once() && done.contains(episode.name()))
                && scene.states.containsAll(episode.needs())
                && episode.not().stream().noneMatch(scene.states::contains);
    }
}
