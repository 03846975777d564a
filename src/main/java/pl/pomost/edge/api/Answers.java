package pl.pomost.edge.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import pl.pomost.business.official.WrittenPage;
import pl.pomost.kernel.access.SafeHeaders;
import pl.pomost.kernel.usecase.Receipt;

/** Answers to changes: the receipt as body, the new version as ETag; and documents as pages and files. */
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

    /** 200: a document as a page that needs nothing but its own style. */
    public static Response page(WrittenPage page) {
        var answer = Response.ok(
                page.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        SafeHeaders.ofDocument(page.style()).forEach(answer::header);
        return answer.build();
    }

    /** 200: a document as PDF, to be kept. @param name of the file without ending: letters, digits and hyphens */
    public static Response pdf(String name, byte[] content) {
        return Response.ok(content, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
