package org.throughline.query.alerts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packs there are. An act is measured by the pack of its own day.
public final class Packs {

    /// The files of `alerts/`, in order of their first day.
    static final List<String> NAMES = List.of("2000-01", "2026-01");

    private static final String FOLDER = "/alerts/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Pack> all;

    /// @param all at least one
    Packs(List<Pack> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there is no pack");
        }
        this.all = all.stream().sorted(Comparator.comparing(Pack::from)).toList();
    }

    /// Reads the packs of this release.
    ///
    /// @throws IllegalStateException if one of them is not what its schema says
    public static Packs ofThisRelease() {
        return new Packs(NAMES.stream().map(each -> read(each, text(each + ".yaml"))).toList());
    }

    static Pack read(String name, String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        JsonNode pack = JSON.valueToTree(loaded);
        List<Error> faults = schema().validate(pack);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("pack " + name + " is not valid: " + faults);
        }
        String id = pack.required("pack").stringValue();
        if (!id.equals(name)) {
            throw new IllegalStateException("pack " + name + " says that it is " + id);
        }
        return new Pack(
                id,
                LocalDate.parse(pack.required("from").stringValue()),
                pack.required("standing").stringValue().equals("in-force"),
                pack.required("rules"));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("pack.schema.json"), InputFormat.JSON);
    }

    static String text(String file) {
        try (InputStream in = Packs.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Pack> all() {
        return all;
    }

    /// The pack of the day of an act: the last one whose first day certainly had come; before all
    /// of them, and where the date leaves it open, the earliest that comes into question.
    Chosen of(When act) {
        Optional<Pack> surely = last(act, Truth.YES);
        Optional<Pack> maybe = last(act, Truth.POSSIBLY);
        Pack pack = surely.orElse(all.getFirst());
        return new Chosen(pack, pack.equals(maybe.orElse(pack)) && surely.isPresent());
    }

    private Optional<Pack> last(When act, Truth least) {
        return all.stream()
                .filter(each -> begun(each, act).compareTo(least) >= 0)
                .reduce((_, last) -> last);
    }

    private static Truth begun(Pack pack, When act) {
        return act.begunBy(Days.start(pack.from()).minusNanos(1000)).not();
    }

    /// The pack by which an act is measured.
    ///
    /// @param certain false if the date of the act leaves open which pack was its own, or lies
    ///   before all of them
    public record Chosen(Pack pack, boolean certain) {

        int number(AlertRule rule, String name) {
            return pack.number(rule, name);
        }
    }
}
