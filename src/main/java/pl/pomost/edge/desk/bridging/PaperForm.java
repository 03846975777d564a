package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.review.PaperKind;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.records.dossier.BridgingApplications;

/** One paper of an application, as it is ticked off. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PaperKind paper;
    private @Nullable LocalDate givenOn;
    private boolean withGrant;

    PaperForm(BridgingApplications.PaperRow row) {
        this.paper = row.paper();
        this.givenOn = row.givenOn();
        this.withGrant = row.withGrant();
    }

    boolean isGiven() {
        return givenOn != null;
    }

    @SuppressWarnings("NullAway") // only what has a day is given
    RecordBridgingPapers.Given given() {
        return new RecordBridgingPapers.Given(paper, givenOn, withGrant);
    }

    public PaperKind getPaper() {
        return paper;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public boolean isWithGrant() {
        return withGrant;
    }

    public void setWithGrant(boolean withGrant) {
        this.withGrant = withGrant;
    }
}
