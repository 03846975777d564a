package pl.pomost.edge.desk.applicant;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.records.dossier.GroupSheet;

/** A founding legal person as it is typed. */
public class FounderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String krs;
    private @Nullable String nip;
    private @Nullable String representative;

    static FounderForm of(GroupSheet.FounderRow row) {
        var form = new FounderForm();
        form.name = row.name();
        form.krs = row.krs();
        form.nip = row.nip();
        form.representative = row.representative();
        return form;
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    NameLegalFounders.Founder founder() {
        return new NameLegalFounders.Founder(name, krs, nip, representative);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getKrs() {
        return krs;
    }

    public void setKrs(@Nullable String krs) {
        this.krs = krs;
    }

    public @Nullable String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = nip;
    }

    public @Nullable String getRepresentative() {
        return representative;
    }

    public void setRepresentative(@Nullable String representative) {
        this.representative = representative;
    }
}
