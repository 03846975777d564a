package pl.pomost.edge.desk.aid;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.AidOrigin;
import pl.pomost.business.aid.AidTold;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.aid.AidRow;

/** What is typed of aid that others granted. */
public class AidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean certified = true;
    private @Nullable String nip;
    private @Nullable String giver;
    private @Nullable LocalDate grantedOn;
    private @Nullable Money pln;
    private @Nullable Euro eur;
    private @Nullable String regime;
    private @Nullable String legalBasis;
    private @Nullable String document;

    /** As an entry says it, to be corrected. */
    static AidForm of(AidRow row) {
        var form = new AidForm();
        form.certified = row.origin() == AidOrigin.CERTIFIED;
        form.nip = row.recipient();
        form.giver = row.giver();
        form.grantedOn = row.grantedOn();
        form.pln = row.pln();
        form.eur = row.eur();
        form.regime = row.regime();
        form.legalBasis = row.legalBasis();
        form.document = row.document();
        return form;
    }

    AidTold told() {
        return new AidTold(certified, nip, giver, grantedOn, pln, eur, regime, legalBasis, document);
    }

    public boolean isCertified() {
        return certified;
    }

    public void setCertified(boolean certified) {
        this.certified = certified;
    }

    public @Nullable String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = nip;
    }

    public @Nullable String getGiver() {
        return giver;
    }

    public void setGiver(@Nullable String giver) {
        this.giver = giver;
    }

    public @Nullable LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(@Nullable LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public @Nullable Money getPln() {
        return pln;
    }

    public void setPln(@Nullable Money pln) {
        this.pln = pln;
    }

    public @Nullable Euro getEur() {
        return eur;
    }

    public void setEur(@Nullable Euro eur) {
        this.eur = eur;
    }

    public @Nullable String getRegime() {
        return regime;
    }

    public void setRegime(@Nullable String regime) {
        this.regime = regime;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }
}
