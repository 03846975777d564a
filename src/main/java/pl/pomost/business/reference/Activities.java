package pl.pomost.business.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Pkd;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** The Polish classification of activities (PKD), as far as the table holds it. */
@ApplicationScoped
public class Activities {

    private static final int SHOWN_LENGTH = 20;

    @Inject
    References references;

    Activities() {}

    /** The lines of a classification that hold on a day. @param classification its year, such as 2025 */
    public List<ReferenceLine> of(int classification, LocalDate day) {
        return references.live(ReferenceTable.PKD).stream()
                .map(ReferenceEntry::line)
                .filter(line -> line.holdsOn(day) && line.key().startsWith(classification + ":"))
                .toList();
    }

    /** What the lines say of a code: of the code itself, or of its division where the table has no more. */
    public static Optional<ReferenceLine> find(List<ReferenceLine> lines, int classification, String code) {
        var exact = lines.stream()
                .filter(line -> line.key().equals(classification + ":" + code))
                .findFirst();
        return exact.isPresent()
                ? exact
                : lines.stream()
                        .filter(line -> line.key().equals(classification + ":" + division(code)))
                        .findFirst();
    }

    /** The field must be a code of a division that those lines know. */
    public static Optional<Pkd> checked(
            Check check, String field, List<ReferenceLine> lines, int classification, @Nullable String typed) {
        if (!Pkd.isValid(typed)) {
            check.that(field, false, () -> Reason.ofField(field, "reference.pkd-form")
                    .with("code", typed == null ? "" : typed.substring(0, Math.min(typed.length(), SHOWN_LENGTH))));
            return Optional.empty();
        }
        var code = Pkd.parse(String.valueOf(typed));
        var known = find(lines, classification, code.value()).isPresent();
        check.that(field, known, () -> Reason.ofField(field, "reference.pkd-unknown")
                .with("code", code.value())
                .with("classification", String.valueOf(classification)));
        return Optional.of(code);
    }

    private static String division(String code) {
        return code.substring(0, code.indexOf('.'));
    }
}
