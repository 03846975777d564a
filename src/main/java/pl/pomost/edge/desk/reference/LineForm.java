package pl.pomost.edge.desk.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.ReferenceLine;
import pl.pomost.records.lookup.ReferenceRow;

/** A line of a reference table as it is typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String key;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable BigDecimal figure;
    private @Nullable String namePl;
    private @Nullable String nameEn;
    private @Nullable String source;
    private boolean toBeConfirmed = true;

    static LineForm of(ReferenceRow row) {
        var form = new LineForm();
        form.key = row.key();
        form.validFrom = row.validFrom();
        form.validUntil = row.validUntil();
        form.figure = row.figure() == null ? null : new BigDecimal(row.figure());
        form.namePl = row.namePl();
        form.nameEn = row.nameEn();
        form.source = row.source();
        form.toBeConfirmed = row.toBeConfirmed();
        return form;
    }

    @SuppressWarnings("NullAway") // what is missing is told by the use case
    ReferenceLine line() {
        return new ReferenceLine(
                key == null ? "" : key.strip(), validFrom, validUntil, figure, namePl, nameEn, source, toBeConfirmed);
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(@Nullable BigDecimal figure) {
        this.figure = figure;
    }

    public @Nullable String getNamePl() {
        return namePl;
    }

    public void setNamePl(@Nullable String namePl) {
        this.namePl = namePl;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public boolean isToBeConfirmed() {
        return toBeConfirmed;
    }

    public void setToBeConfirmed(boolean toBeConfirmed) {
        this.toBeConfirmed = toBeConfirmed;
    }
}
