package pl.pomost.edge.desk.aid;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.LinkUndertaking;
import pl.pomost.business.aid.RevokeUndertaking;
import pl.pomost.edge.desk.casefile.CasePage;

/** Who counts as one undertaking with the cooperative of the case that is open. */
@Named
@ViewScoped
public class UndertakingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AidPage aidPage;

    @Inject
    LinkUndertaking linkUndertaking;

    @Inject
    RevokeUndertaking revokeUndertaking;

    private @Nullable String nip;
    private @Nullable String linkedNip;
    private @Nullable LocalDate since;
    private @Nullable String basis;
    private int revoking;
    private String grounds = "";

    UndertakingPage() {}

    public void link() {
        if (casePage.does(
                () -> linkUndertaking.handle(new LinkUndertaking.Command(casePage.ref(), nip, linkedNip, since, basis)),
                "aid.done.linked")) {
            nip = null;
            linkedNip = null;
            since = null;
            basis = null;
            aidPage.refresh();
        }
    }

    /** Opens the grounds of a revocation. */
    public void take(int number) {
        revoking = number;
        grounds = "";
    }

    public void revoke() {
        if (casePage.does(
                () -> revokeUndertaking.handle(new RevokeUndertaking.Command(casePage.ref(), revoking, grounds)),
                "aid.done.linked")) {
            take(0);
            aidPage.refresh();
        }
    }

    /** Number of the entry that is being revoked, 0 when none is. */
    public int getRevoking() {
        return revoking;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public @Nullable String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = nip;
    }

    public @Nullable String getLinkedNip() {
        return linkedNip;
    }

    public void setLinkedNip(@Nullable String linkedNip) {
        this.linkedNip = linkedNip;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }
}
