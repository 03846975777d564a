package pl.pomost.business.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which a paper is taken; none of them runs anything when it is opened. */
public enum Format {
    PDF("application/pdf", List.of("pdf")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    CSV("text/csv", List.of("csv"), "text/plain", "application/csv", "application/vnd.ms-excel"),
    TXT("text/plain", List.of("txt"));

    private static final String UNSAID = "application/octet-stream";

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> alsoCalled;

    Format(String mediaType, List<String> extensions, String... alsoCalled) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.alsoCalled = Set.of(alsoCalled);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings of file names, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a file of this name may have this format. */
    public boolean fitsName(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** Whether a sender may call this format so; a sender who says nothing, says nothing wrong. */
    public boolean fitsType(String declared) {
        var bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.isEmpty() || bare.equals(UNSAID) || bare.equals(mediaType) || alsoCalled.contains(bare);
    }

    /** Endings of all formats, for a reader who must choose another file. */
    public static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .toList();
    }
}
