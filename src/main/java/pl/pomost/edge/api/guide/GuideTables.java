package pl.pomost.edge.api.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.guide.GuideSheet.Kind;
import pl.pomost.edge.api.guide.GuideSheet.Line;
import pl.pomost.edge.api.guide.GuideSheet.Table;

/** Schemas in words, and the tables of those that were named. */
final class GuideTables {

    private final Map<String, Schema> components;
    private final Set<String> named = new LinkedHashSet<>();

    GuideTables(Map<String, Schema> components) {
        this.components = components;
    }

    /** The tables of every schema that was named so far, and of those that they name. */
    List<Table> drawn() {
        var done = new LinkedHashSet<String>();
        var tables = new ArrayList<Table>();
        while (done.size() < named.size()) {
            List.copyOf(named).stream().filter(done::add).forEach(name -> tables.add(table(name)));
        }
        return tables;
    }

    private Table table(String name) {
        var schema = Objects.requireNonNull(components.get(name));
        var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        return new Table(
                name,
                schema.getProperties().entrySet().stream()
                        .map(field -> line(field.getKey(), field.getValue(), required.contains(field.getKey())))
                        .toList());
    }

    private Line line(String name, Schema schema, boolean required) {
        var about = Objects.requireNonNullElse(schema.getDescription(), "");
        return new Line(name, "", kind(schema), required, about, "");
    }

    /** The last part of a reference. */
    static String named(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** Of what kind it is, in words. */
    Kind kind(Schema schema) {
        if (schema.getRef() != null) {
            named.add(named(schema.getRef()));
            return new Kind("", named(schema.getRef()));
        }
        if (isSaid(schema.getAllOf())) {
            return kind(schema.getAllOf().get(0));
        }
        if (schema.getItems() != null) {
            var each = kind(schema.getItems());
            return new Kind("list of " + each.text(), each.table());
        }
        return new Kind(plain(schema), "");
    }

    /** The server's model gives an empty list where nothing was said. */
    private static boolean isSaid(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }

    private static String plain(Schema schema) {
        if (isSaid(schema.getEnumeration())) {
            return schema.getEnumeration().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        var type = schema.getFormat() == null ? String.valueOf(schema.getType()) : schema.getFormat();
        return type + between(schema) + form(schema);
    }

    private static String between(Schema schema) {
        return bound(", from ", schema.getMinimum())
                + bound(", up to ", schema.getMaximum())
                + bound(", characters from ", schema.getMinLength())
                + bound(", characters up to ", schema.getMaxLength());
    }

    private static String form(Schema schema) {
        return bound(", like ", schema.getPattern());
    }

    private static String bound(String words, @Nullable Object bound) {
        return bound == null ? "" : words + bound;
    }
}
