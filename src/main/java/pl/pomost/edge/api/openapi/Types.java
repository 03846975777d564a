package pl.pomost.edge.api.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import pl.pomost.edge.api.Problem;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** Values as they stand in JSON, each with its schema and an example. */
final class Types {

    private static final Map<Class<?>, Value> VALUES = Map.ofEntries(
            Map.entry(String.class, new Value(SchemaType.STRING, "", "", "")),
            Map.entry(boolean.class, new Value(SchemaType.BOOLEAN, "", "", true)),
            Map.entry(Boolean.class, new Value(SchemaType.BOOLEAN, "", "", true)),
            Map.entry(int.class, new Value(SchemaType.INTEGER, "int32", "", 1)),
            Map.entry(Integer.class, new Value(SchemaType.INTEGER, "int32", "", 1)),
            Map.entry(long.class, new Value(SchemaType.INTEGER, "int64", "", 1)),
            Map.entry(Long.class, new Value(SchemaType.INTEGER, "int64", "", 1)),
            Map.entry(BigDecimal.class, new Value(SchemaType.NUMBER, "", "", 1)),
            Map.entry(LocalDate.class, new Value(SchemaType.STRING, "date", "", "2026-03-02")),
            Map.entry(Instant.class, new Value(SchemaType.STRING, "date-time", "", "2026-03-02T10:00:00Z")),
            Map.entry(byte[].class, new Value(SchemaType.STRING, "binary", "", "")),
            Map.entry(CaseNumber.class, new Value(SchemaType.STRING, "", "^GR-\\d{4}-\\d{4,9}$", "GR-2026-0005")),
            Map.entry(Share.class, new Value(SchemaType.STRING, "", "^\\d{1,3}\\.\\d{2}$", "10.50")),
            Map.entry(Euro.class, new Value(SchemaType.STRING, "", "^-?\\d{1,12}(\\.\\d{1,2})?$", "23722.54")),
            Map.entry(Money.class, new Value(SchemaType.STRING, "", "^-?\\d{1,12}(\\.\\d{1,2})?$", "1234.50")));

    private record Value(SchemaType type, String format, String pattern, Object example) {
        Schema schema() {
            var schema = OASFactory.createSchema().type(type);
            if (!format.isEmpty()) {
                schema.format(format);
            }
            return pattern.isEmpty() ? schema : schema.pattern(pattern);
        }
    }

    private Types() {}

    /** The schema of a value; empty for a record. */
    static Optional<Schema> schema(Class<?> type) {
        return type.isEnum()
                ? Optional.of(OASFactory.createSchema().type(SchemaType.STRING).enumeration(names(type)))
                : Optional.ofNullable(VALUES.get(type)).map(Value::schema);
    }

    /** An example of a value; empty for a record and for a text, which says nothing by its type. */
    static Optional<Object> example(Class<?> type) {
        return type.isEnum()
                ? names(type).stream().findFirst()
                : Optional.ofNullable(VALUES.get(type)).map(Value::example).filter(each -> !"".equals(each));
    }

    /** What a list holds; empty when the type is no list. */
    static Optional<Type> element(Type type) {
        return type instanceof ParameterizedType many && Collection.class.isAssignableFrom(raw(type))
                ? Optional.of(many.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** The class that stands in JSON; a reason stands there with its sentence. */
    static Class<?> raw(Type type) {
        var raw = type instanceof ParameterizedType many ? raw(many.getRawType()) : (Class<?>) type;
        return raw == Reason.class ? Problem.ProblemReason.class : raw;
    }

    private static List<Object> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .<Object>map(each -> ((Enum<?>) each).name())
                .toList();
    }
}
