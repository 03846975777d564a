package pl.pomost.edge.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.OnceKey;

/**
 * Every POST carries an Idempotency-Key. The key goes to the use case together with the hash of what was asked, so that a
 * repeated request gets the receipt of the first, and the same key with another request is refused. Bodies over the limit
 * are refused before they are read further.
 */
@Provider
@Priority(Priorities.USER)
public class OnceKeyFilter implements ContainerRequestFilter {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    OnceKey onceKey;

    @Inject
    Problems problems;

    @Inject
    @ConfigProperty(name = "pomost.api.max-body-bytes", defaultValue = "12000000")
    int largest;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity() && !"POST".equals(request.getMethod())) {
            return;
        }
        var body = request.getEntityStream().readNBytes(largest + 1);
        if (body.length > largest) {
            var limit = Reason.of("body.too-large").with("max", largest);
            request.abortWith(problems.of(413, "too-large", Verdict.refused(limit)));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        if ("POST".equals(request.getMethod())) {
            present(request, body);
        }
    }

    private void present(ContainerRequestContext request, byte[] body) {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            request.abortWith(problems.of(400, "key-missing"));
            return;
        }
        onceKey.present(key, hash(request, body));
    }

    /** The request as far as it says what to do: uploads name their kind and file in the query. */
    private static String hash(ContainerRequestContext request, byte[] body) {
        var address = request.getUriInfo().getRequestUri();
        var path = address.getRawPath() + "?" + Objects.toString(address.getRawQuery(), "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
