package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.review.AppealBridging;
import pl.pomost.business.review.RecordBridgingReceipt;
import pl.pomost.kernel.fact.CaseRef;

/** The receipt of a refusal of bridging support, and the appeal against it. */
public class BridgingAppealForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate receivedOn;
    private String proof = "";
    private @Nullable LocalDate filedOn;
    private String letter = "";
    private String passages = "";

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    RecordBridgingReceipt.Command receipt(CaseRef theCase, BridgingKind kind) {
        return new RecordBridgingReceipt.Command(theCase, kind, receivedOn, proof);
    }

    @SuppressWarnings("NullAway") // as above
    AppealBridging.Command appeal(CaseRef theCase, BridgingKind kind) {
        return new AppealBridging.Command(theCase, kind, filedOn, letter, passages);
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(@Nullable LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages;
    }
}
