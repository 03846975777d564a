package pl.pomost.edge.api.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Types of Java as schemas. Records become components of their own, named once; what may be absent is what is @Nullable. */
final class Schemas {

    private final Map<String, Schema> components = new TreeMap<>();

    Map<String, Schema> components() {
        return components;
    }

    /** What the client sends: closed, because unknown fields are refused. */
    Schema asked(Type type) {
        return of(type, true);
    }

    /** What the client gets: open, because fields may be added. */
    Schema given(Type type) {
        return of(type, false);
    }

    private Schema of(Type type, boolean closed) {
        var element = Types.element(type);
        if (element.isPresent()) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(element.get(), closed));
        }
        var raw = Types.raw(type);
        if (Map.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema()
                    .type(SchemaType.OBJECT)
                    .additionalPropertiesSchema(OASFactory.createSchema().type(SchemaType.STRING));
        }
        return Types.schema(raw).orElseGet(() -> reference(raw, closed));
    }

    private Schema reference(Class<?> record, boolean closed) {
        if (!record.isRecord()) {
            return OASFactory.createSchema();
        }
        var name = name(record);
        if (!components.containsKey(name)) {
            components.put(name, OASFactory.createSchema());
            components.put(name, object(record, closed));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private Schema object(Class<?> record, boolean closed) {
        var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        Arrays.stream(record.getRecordComponents()).forEach(part -> {
            schema.addProperty(part.getName(), property(part, closed));
            if (Property.isRequired(part, closed)) {
                schema.addRequired(part.getName());
            }
        });
        return closed ? schema.additionalPropertiesBoolean(false) : schema;
    }

    private Schema property(RecordComponent part, boolean closed) {
        var schema = of(part.getGenericType(), closed);
        var said = Property.said(part);
        if (said == null) {
            return schema;
        }
        // What stands beside a reference is not read.
        var target =
                schema.getRef() == null ? schema : OASFactory.createSchema().addAllOf(schema);
        if (!said.description().isEmpty()) {
            target.description(said.description());
        }
        bounds(schema.getItems() == null ? target : schema.getItems(), said);
        return target;
    }

    /** Bounds and form as the annotation says them. */
    static void bounds(Schema schema, org.eclipse.microprofile.openapi.annotations.media.Schema said) {
        if (!said.pattern().isEmpty()) {
            schema.pattern(said.pattern());
        }
        if (said.maxLength() != Integer.MAX_VALUE) {
            schema.maxLength(said.maxLength());
        }
        if (said.minLength() != 0) {
            schema.minLength(said.minLength());
        }
        if (!said.minimum().isEmpty()) {
            schema.minimum(new BigDecimal(said.minimum()));
        }
        if (!said.maximum().isEmpty()) {
            schema.maximum(new BigDecimal(said.maximum()));
        }
        if (said.enumeration().length > 0) {
            schema.enumeration(List.<Object>of((Object[]) said.enumeration()));
        }
    }

    /** The name that the record says, or that of the sheet it belongs to with its own. */
    private static String name(Class<?> record) {
        var said = record.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && !said.name().isEmpty()) {
            return said.name();
        }
        var outer = record.getEnclosingClass();
        return outer == null
                ? record.getSimpleName()
                : outer.getSimpleName().endsWith(record.getSimpleName())
                        ? outer.getSimpleName()
                        : outer.getSimpleName() + record.getSimpleName();
    }
}
