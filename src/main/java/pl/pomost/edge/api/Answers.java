package pl.pomost.edge.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import pl.pomost.kernel.usecase.Receipt;

/** Answers to changes: the receipt as body, the new version as ETag. */
public final class Answers {

    private Answers() {}

    /** 201: something new stands at the address. */
    public static Response created(URI address, Receipt receipt) {
        return Response.created(address)
                .tag(tag(receipt.version()))
                .entity(receipt)
                .build();
    }

    /** 200: the change is done. */
    public static Response done(Receipt receipt) {
        return Response.ok(receipt).tag(tag(receipt.version())).build();
    }

    /** 200: a thing as it stands, with its version. */
    public static Response seen(Object thing, long version) {
        return Response.ok(thing).tag(tag(version)).build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
