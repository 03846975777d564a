package pl.pomost.edge.desk.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.audit.SealLine;
import pl.pomost.records.audit.SealTrail;
import pl.pomost.records.audit.Seals;
import pl.pomost.records.audit.TrailVerification;
import pl.pomost.records.audit.VerifyTrail;

/** The latest seals, and one click that verifies the whole trail; the check goes on when the page is left. */
@Named
@RequestScoped
public class TrailPage {

    private static final int SHOWN = 10;

    @Inject
    VerifyTrail verifyTrail;

    @Inject
    SealTrail sealTrail;

    @Inject
    Seals seals;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private @Nullable TrailVerification verification;
    private @Nullable List<SealLine> lines;

    TrailPage() {}

    public void verify() {
        verification = verifyTrail.begin();
    }

    public void seal() {
        if (refusals.passed(() -> sealTrail.handle(new SealTrail.Command()))) {
            lines = null;
            refusals.done("trail.sealed");
        }
    }

    /** The last check, null when none was begun since the start of the process. */
    public @Nullable TrailVerification getVerification() {
        if (verification == null) {
            verification = verifyTrail.latest().orElse(null);
        }
        return verification;
    }

    public boolean isRunning() {
        var last = getVerification();
        return last != null && last.isRunning();
    }

    public List<SealLine> getSeals() {
        if (lines == null) {
            lines = seals.before(null, SHOWN);
        }
        return lines;
    }

    public boolean isSealer() {
        return door.actor().may(Permission.SEAL_TRAIL);
    }
}
