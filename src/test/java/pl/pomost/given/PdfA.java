package pl.pomost.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What other programs make of a PDF: veraPDF judges it, PDFBox reads its text. */
public final class PdfA {

    /** In points. */
    public static final float A4_WIDTH = 595;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** What veraPDF finds against PDF/A-2a in it; empty when nothing. */
    public static List<String> faults(byte[] pdf) {
        var flavour = PDFAFlavour.PDFA_2_A;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage() + " at "
                            + found.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception broken) {
            throw new IllegalStateException("veraPDF cannot read it", broken);
        }
    }

    /** Its text, line breaks as spaces. */
    public static String text(byte[] pdf) {
        return lines(pdf).replaceAll("\\s+", " ");
    }

    /** Its text as the eye finds it on the pages. */
    public static String lines(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new IllegalStateException("PDFBox cannot read it", broken);
        }
    }

    /** How many pages it has. */
    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new IllegalStateException("PDFBox cannot read it", broken);
        }
    }

    /** The pages, from 1, on which those words stand. */
    public static List<Integer> pagesWith(byte[] pdf, String words) {
        try (var document = Loader.loadPDF(pdf)) {
            var found = new ArrayList<Integer>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).replaceAll("\\s+", " ").contains(words)) {
                    found.add(page);
                }
            }
            return found;
        } catch (IOException broken) {
            throw new IllegalStateException("PDFBox cannot read it", broken);
        }
    }

    /** Where the right-most letter ends, in points from the left edge. */
    public static float widest(byte[] pdf) {
        var right = new float[1];
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    right[0] = Math.max(right[0], text.getX() + text.getWidth());
                }
            }.getText(document);
            return right[0];
        } catch (IOException broken) {
            throw new IllegalStateException("PDFBox cannot read it", broken);
        }
    }
}
