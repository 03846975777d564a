package pl.pomost.edge.desk.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.settlement.Effect;
import pl.pomost.kernel.refusal.Reason;

/** One effect as it is typed. */
public class EffectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentNumber = "";
    private @Nullable LocalDate employedFrom;
    private @Nullable LocalDate keptUntil;
    private String lines = "";

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    Effect effect(String at, Consumer<Reason> told) {
        return new Effect(documentNumber, employedFrom, keptUntil, numbers(at, told));
    }

    private List<Integer> numbers(String at, Consumer<Reason> told) {
        if (!lines.strip().matches("\\d{1,3}(\\s*,\\s*\\d{1,3})*")) {
            told.accept(Reason.ofField(at + "lines", "settlement.lines-form"));
            return List.of();
        }
        return Arrays.stream(lines.strip().split("\\s*,\\s*"))
                .map(Integer::valueOf)
                .toList();
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable LocalDate getEmployedFrom() {
        return employedFrom;
    }

    public void setEmployedFrom(@Nullable LocalDate employedFrom) {
        this.employedFrom = employedFrom;
    }

    public @Nullable LocalDate getKeptUntil() {
        return keptUntil;
    }

    public void setKeptUntil(@Nullable LocalDate keptUntil) {
        this.keptUntil = keptUntil;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines == null ? "" : lines;
    }
}
