package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager gives a case to another advisor and says why. The advisor before stays known as one who advised the case, and
 * nobody who assessed it may become its advisor.
 */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class HandOverCase {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Users users;

    @Inject
    Facts facts;

    @Inject
    Door door;

    HandOverCase() {}

    /**
     * To whom and why.
     *
     * @param theCase the case as it was seen
     * @param advisor account of the advisor who takes it over
     * @param reason  why, at most 1000 characters
     */
    public record Command(CaseRef theCase, String advisor, String reason) implements AboutCase {}

    /** @return the receipt of the change */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("advisor", command.advisor());
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        check.that("advisor", isAdvisor(command.advisor()), "hand-over.no-advisor");
        check.orRefuse();

        var file = files.take(command.theCase());
        allowed(file, command.advisor()).orRefuse();
        var before = file.advisor();
        if (!file.advisors().contains(command.advisor())) {
            files.remember(file.number(), command.advisor());
        }
        file.handOverTo(command.advisor());
        return facts.record(file.tells(
                "hand-over",
                Snapshot.empty()
                        .with("from", before)
                        .with("to", command.advisor())
                        .personal("reason", command.reason().strip())));
    }

    private boolean isAdvisor(String account) {
        return users.find(account)
                .filter(user -> user.isActive() && user.roles().contains(Role.ADVISOR))
                .isPresent();
    }

    private Verdict allowed(CaseFile file, String advisor) {
        return Verdict.allowed()
                .require(!file.stage().isEnd(), () -> Reason.of("hand-over.ended")
                        .with("stage", file.stage()))
                .require(!advisor.equals(file.advisor()), () -> Reason.of("hand-over.same")
                        .with("advisor", advisor))
                .and(separation.decides(file, door.actor()))
                .and(separation.takesOver(file, advisor));
    }
}
