package pl.pomost.edge.desk;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Sends a file to keep as the answer of a page, never to be shown or run by the browser. */
public final class Download {

    private Download() {}

    /** A file with a name of our own: letters, digits, dots and hyphens. */
    public static void named(String name, String mediaType, byte[] content) throws IOException {
        send("attachment; filename=\"" + name + "\"", mediaType, content);
    }

    /** @param disposition the whole header, where a name may have any letters */
    public static void send(String disposition, String mediaType, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", disposition);
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
