package pl.pomost.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;
import pl.pomost.business.document.Format;
import pl.pomost.business.document.Formats;

/**
 * Formats by the marks that Apache Tika knows, not by names; what Tika's core takes for any package is looked into. A web
 * page that calls itself text is no text here, because Tika says what it is.
 */
@ApplicationScoped
public class TikaFormats implements Formats {

    private static final Tika TIKA = new Tika();

    TikaFormats() {}

    @Override
    public Optional<Format> of(byte[] content, String fileName) {
        var type = TIKA.detect(content);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml" -> OfficePackage.of(content);
            case "application/vnd.oasis.opendocument.text" ->
                OfficePackage.isHarmless(content) ? Optional.of(Format.ODT) : Optional.empty();
            case "text/plain" -> Optional.of(text(fileName));
            // Polish text of old office programs (windows-1250) is neither ASCII nor UTF-8.
            case "application/octet-stream" -> holdsControls(content) ? Optional.empty() : Optional.of(text(fileName));
            default ->
                Arrays.stream(Format.values())
                        .filter(format -> format.mediaType().equals(type))
                        .findFirst();
        };
    }

    private static Format text(String fileName) {
        return Format.CSV.fitsName(fileName) ? Format.CSV : Format.TXT;
    }

    private static boolean holdsControls(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return true;
            }
        }
        return false;
    }
}
