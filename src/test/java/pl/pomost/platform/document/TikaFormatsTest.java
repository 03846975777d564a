package pl.pomost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import pl.pomost.business.document.Format;
import pl.pomost.given.Papers;

class TikaFormatsTest {

    private final TikaFormats formats = new TikaFormats();

    @Test
    void knowsEachFormatByItsContentUnderAnyName() {
        assertThat(formats.of(Papers.pdf("x", "tekst").content(), "x.exe")).contains(Format.PDF);
        assertThat(formats.of(Papers.png(), "x")).contains(Format.PNG);
        assertThat(formats.of(Papers.jpeg(), "x")).contains(Format.JPEG);
        assertThat(formats.of(Papers.docx(), "x")).contains(Format.DOCX);
        assertThat(formats.of(Papers.xlsx(), "x")).contains(Format.XLSX);
        assertThat(formats.of(Papers.odt(), "x")).contains(Format.ODT);
    }

    @Test
    void tellsTablesFromTextByNameAlone() {
        assertThat(formats.of(Papers.bytes("a;b\n1;2\n"), "t.csv")).contains(Format.CSV);
        assertThat(formats.of(Papers.bytes("Zażółć gęślą jaźń"), "t.txt")).contains(Format.TXT);
        assertThat(formats.of("Zażółć gęślą jaźń, jak dawniej".getBytes(Charset.forName("windows-1250")), "t.txt"))
                .contains(Format.TXT);
    }

    @Test
    void takesNothingThatRuns() {
        assertThat(formats.of(Papers.bytes("<html><script>alert(1)</script></html>"), "t.txt"))
                .isEmpty();
        assertThat(formats.of(Papers.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "t.png"))
                .isEmpty();
        assertThat(formats.of(Papers.bytes("MZ\u0090\0\3\0\0\0\4"), "t.pdf")).isEmpty();
        assertThat(formats.of(Papers.bytes("#!/bin/sh\nrm -rf /\n"), "t.txt")).isEmpty();
    }

    @Test
    void takesNoPackageWithMacrosAndNoOtherPackage() {
        assertThat(formats.of(Papers.zip("word/document.xml", "<w/>", "word/vbaProject.bin", "x"), "t.docx"))
                .isEmpty();
        assertThat(formats.of(Papers.zip("a.txt", "a"), "t.docx")).isEmpty();
        assertThat(formats.of(Papers.bytes("PK\u0003\u0004 broken"), "t.docx")).isEmpty();
    }

    @Test
    void takesNoPackageThatUnpacksToAFlood() {
        assertThat(formats.of(Papers.zip("word/document.xml", "0".repeat(210_000_000)), "t.docx"))
                .isEmpty();
    }
}
