package pl.pomost.business.invoice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.pomost.kernel.identifier.Nip;

/**
 * What makes two accounting documents the same, however their numbers are spelled.
 *
 * @param seller   tax number of the seller
 * @param number   letters and figures alone: "fv 012-2026" is FV12/2026
 * @param issuedOn its date
 */
public record InvoiceKey(Nip seller, String number, LocalDate issuedOn) {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9/]+");

    /** The key of a document as somebody wrote it. */
    public static InvoiceKey of(Nip seller, String written, LocalDate issuedOn) {
        return new InvoiceKey(seller, normal(written), issuedOn);
    }

    /** Capitals without marks, figures without leading zeros, one stroke between two runs of figures, nothing else. */
    public static String normal(String written) {
        var plain = Normalizer.normalize(written.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}0-9]+", "/");
        var normal = new StringBuilder();
        var parts = PART.matcher(plain);
        while (parts.find()) {
            var part = parts.group().replaceFirst("^0+(?=[0-9])", "");
            if (isFigure(part, 0) && !normal.isEmpty() && isFigure(normal, normal.length() - 1)) {
                normal.append('/');
            }
            normal.append(part);
        }
        return normal.toString();
    }

    private static boolean isFigure(CharSequence text, int at) {
        return Character.isDigit(text.charAt(at));
    }
}
