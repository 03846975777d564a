package pl.pomost.edge.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import pl.pomost.kernel.refusal.Reason;

/**
 * Reads every body strictly before anything is made of it: UTF-8, one JSON value and nothing behind it, no name twice, and
 * values of the types that the request names. The binding of the server would take numbers for texts, texts for yes or no,
 * and cut fractions off whole numbers.
 */
@Provider
public class JsonReading implements ReaderInterceptor {

    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType().isRecord()) {
            var body = context.getInputStream().readAllBytes();
            if (new String(body, StandardCharsets.ISO_8859_1).isBlank()) {
                return absent();
            }
            check(body, context.getGenericType());
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** No body: the resource refuses it by name. */
    @SuppressWarnings("NullAway") // what JAX-RS hands on for an absent entity
    private static Object absent() {
        return null;
    }

    /** @throws BadValue with everything that is wrong; an absent body is none */
    static void check(byte[] body, Type type) {
        var text = text(body);
        if (!text.isBlank()) {
            JsonForm.check(parsed(text), type);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new BadValue(Reason.of("json.not-utf8"));
        }
    }

    private static JsonValue parsed(String text) {
        try (var reader = STRICT.createReader(new StringReader(text));
                var rest = Json.createParser(new StringReader(text))) {
            while (rest.hasNext()) {
                rest.next();
            }
            return reader.readValue();
        } catch (JsonParsingException broken) {
            var where = broken.getLocation();
            throw new BadValue(Reason.of("json.broken")
                    .with("line", where.getLineNumber())
                    .with("column", where.getColumnNumber()));
        } catch (
                RuntimeException
                        unreadable) { // numbers or depths that the parser does not take have no type of their own
            throw new BadValue(Reason.of("json.unreadable"));
        }
    }
}
