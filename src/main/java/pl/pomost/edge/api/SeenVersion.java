package pl.pomost.edge.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;

/** Reads the version that the client saw from If-Match: the ETag that it was given. */
public final class SeenVersion {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private SeenVersion() {}

    /**
     * The version in the header.
     *
     * @throws WebApplicationException 428 without the header, 412 when it is no tag of ours
     */
    public static long of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(Response.status(428).build());
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new WebApplicationException(Response.status(412).build());
        }
        return Long.parseLong(tag.group(1));
    }

    /**
     * The case and the version that the client saw.
     *
     * @throws Refusal UNKNOWN when the number has no such form
     */
    public static CaseRef of(String number, String ifMatch) {
        return new CaseRef(number(number), of(ifMatch));
    }

    /** The case number of a path. @throws Refusal UNKNOWN when it has no such form */
    public static CaseNumber number(String number) {
        if (!CaseNumber.isValid(number)) {
            throw Refusal.unknown("case", number);
        }
        return new CaseNumber(number);
    }
}
