package org.throughline.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.CaseLoader;
import org.throughline.command.intake.SyntheticIntake;
import org.throughline.generator.CastAgency;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import org.throughline.postgres.PostgresFault;
import org.throughline.query.feed.Projections;
import org.throughline.schema.EventSource;
import org.throughline.schema.agencies.AgencyRegistered;
import tools.jackson.databind.node.ObjectNode;

/// Takes made-up cases into a data directory, in this process: a server is started on it, its views
/// wait, and the cases go through the intake in large appends. Then the views catch up.
final class Loading implements CaseLoader {

    /// What a batch over HTTP may hold too.
    private static final int BATCH = 500;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Map<String, String> environment;

    private Loading(Map<String, String> environment) {
        this.environment = environment;
    }

    static CaseLoader into(Map<String, String> environment) {
        Map<String, String> own = new HashMap<>(environment);
        own.put("THROUGHLINE_PORT", "0");
        return new Loading(own);
    }

    @Override
    public Duration load(Recipe recipe, Told told) {
        try (Server server = Server.start(environment, false)) {
            return load(server, recipe, told);
        } catch (IOException | StartFault | PostgresFault problem) {
            throw new Fault(String.valueOf(problem.getMessage()));
        }
    }

    private static Duration load(Server server, Recipe recipe, Told told) {
        SyntheticIntake intake = server.context().getBean(SyntheticIntake.class);
        if (!intake.isOpen()) {
            throw new Fault(
                    "This data directory holds cases that are not made up: set THROUGHLINE_HOME to another.");
        }
        Projections views = server.context().getBean(Projections.class);
        views.positions().keySet().forEach(views::stop);
        for (CastAgency agency : SyntheticCases.agencies()) {
            intake.register(new AgencyRegistered(agency.id(), agency.kind()));
        }
        long begun = System.nanoTime();
        long recorded = record(intake, recipe, told);
        long durable = System.nanoTime();
        told.recorded(recorded, recipe.events() - recorded, Duration.ofNanos(durable - begun));
        views.positions().keySet().forEach(views::start);
        await(views, server.context().getBean(EventSource.class).head().value());
        return Duration.ofNanos(System.nanoTime() - durable);
    }

    /// As many at once as there are cores: what bounds it is their work, not the disk.
    private static long record(SyntheticIntake intake, Recipe recipe, Told told) {
        Iterator<SyntheticCase> cases = SyntheticCases.of(recipe).iterator();
        AtomicBoolean failed = new AtomicBoolean();
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                parts.add(pool.submit(part(intake, cases, failed, told)));
            }
            long recorded = 0;
            for (Future<Long> part : parts) {
                recorded += part.get();
            }
            return recorded;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted; the same command goes on.");
        } catch (ExecutionException problem) {
            throw fault(problem.getCause());
        }
    }

    private static Fault fault(@Nullable Throwable cause) {
        return new Fault(
                cause instanceof SyntheticIntake.Refused refused
                        ? "The cases were not accepted: " + refused.getMessage()
                        : "The load broke off ("
                                + (cause == null ? "no cause" : cause.getClass().getName())
                                + "); the same command goes on.");
    }

    /// Whole cases, and so in order, until there are no more.
    private static Callable<Long> part(
            SyntheticIntake intake,
            Iterator<SyntheticCase> cases,
            AtomicBoolean failed,
            Told told) {
        return () -> {
            long recorded = 0;
            boolean done = false;
            List<ObjectNode> batch = new ArrayList<>(BATCH);
            try {
                for (SyntheticCase one = next(cases);
                        one != null && !failed.get();
                        one = next(cases)) {
                    while (one.hasNext()) {
                        batch.add(one.next());
                        if (batch.size() == BATCH) {
                            recorded += intake.record(batch);
                            taken(told, batch);
                        }
                    }
                }
                recorded += batch.isEmpty() ? 0 : intake.record(batch);
                taken(told, batch);
                done = true;
                return recorded;
            } finally {
                failed.compareAndSet(false, !done);
            }
        };
    }

    private static @Nullable SyntheticCase next(Iterator<SyntheticCase> cases) {
        synchronized (cases) {
            return cases.hasNext() ? cases.next() : null;
        }
    }

    private static void taken(Told told, List<ObjectNode> batch) {
        synchronized (told) {
            told.more(batch.size());
        }
        batch.clear();
    }

    private static void await(Projections views, long head) {
        while (!views.await(head, LOOK_AGAIN)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Fault("Interrupted; the views catch up at the next start.");
            }
            if (!views.stopped().isEmpty()) {
                throw new Fault("The events are in, and a view stopped: see doctor.");
            }
        }
    }
}
