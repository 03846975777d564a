package pl.pomost.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.pomost.business.document.Upload;

/** Small files of each format, and some that only pretend. */
public final class Papers {

    private Papers() {}

    /** A PDF that says the text. */
    public static Upload pdf(String fileName, String text) {
        return new Upload(fileName, "application/pdf", bytes("%PDF-1.4\n% " + text + "\n%%EOF\n"));
    }

    public static byte[] png() {
        return Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
    }

    public static byte[] jpeg() {
        return new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1
        };
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "<Types/>", "_rels/.rels", "<a/>", "word/document.xml", "<w/>");
    }

    public static byte[] xlsx() {
        return zip("xl/workbook.xml", "<w/>", "[Content_Types].xml", "<Types/>");
    }

    /** The type stands first and not compressed, as the format asks. */
    public static byte[] odt() {
        var type = bytes("application/vnd.oasis.opendocument.text");
        var crc = new java.util.zip.CRC32();
        crc.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(crc.getValue());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(bytes("<office/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A package of files: name, content, name, content. */
    public static byte[] zip(String... files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(bytes(files[i + 1]));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
