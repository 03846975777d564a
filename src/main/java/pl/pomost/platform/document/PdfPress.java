package pl.pomost.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.Issue;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.Press;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.text.AmountInWords;

/**
 * Writes documents from the templates of {@code resources/official} and makes PDF/A-2a of them, by OpenHTMLToPDF. Nothing in a
 * file depends on when or where it is made: its day and its identity come from the document. Nothing outside is ever loaded.
 */
@ApplicationScoped
public class PdfPress implements Press {

    private static final String PRODUCER = "Pomost";
    private static final int HEX_OF_LONG = 15;
    private static final List<String> FAMILIES = List.of("Serif", "Sans");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern MADE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static {
        // a fault is an exception; what is left are remarks about style that printing does not use
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    @Inject
    AmountInWords words;

    private final Forms forms = new Forms();
    private volatile @Nullable Templates templates;

    PdfPress() {}

    @Override
    public String page(OfficialContent content, @Nullable Issue issue) {
        var facts = new HashMap<String, Object>(content.facts());
        facts.put("title", content.title());
        facts.put("subject", content.subject());
        facts.put("style", Templates.markup(resource("/META-INF/resources/paper/paper.css")));
        if (issue != null) {
            facts.put("issue", issue);
        }
        return templates().fill(forms.on(content.kind().word(), content.formDay()), facts);
    }

    private Templates templates() {
        var made = templates;
        if (made == null) {
            made = new Templates(words);
            templates = made;
        }
        return made;
    }

    @Override
    public byte[] pdf(String page, LocalDate day) {
        try (var renderer = builder(page).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            date(document, day);
            document.setDocumentId(Long.parseLong(Fingerprint.of(page).substring(0, HEX_OF_LONG), 16));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file is made on the day of the document, in both places that say so; the renderer writes the moment instead. */
    private static void date(PDDocument document, LocalDate day) throws IOException {
        var midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        midnight.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(midnight);
        var metadata = document.getDocumentCatalog().getMetadata();
        var written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = MADE.matcher(written).replaceFirst("$1" + day + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, "/")
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (var family : FAMILIES) {
            font(builder, family, "Regular", REGULAR);
            font(builder, family, "Bold", BOLD);
        }
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String family, String face, int weight) {
        var file = "/liberation/Liberation" + family + "-" + face + ".ttf";
        builder.useFont(() -> stream(file), "Liberation " + family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(resource), resource);
    }

    private static String resource(String name) {
        try (var in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
