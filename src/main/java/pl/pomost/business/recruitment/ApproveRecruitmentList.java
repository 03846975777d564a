package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager who scored nobody on it approves the list of an edition: who is in, who waits, who is not qualified. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class ApproveRecruitmentList {

    @Inject
    RecruitmentBook book;

    @Inject
    ListKeeper keeper;

    ApproveRecruitmentList() {}

    /** @param edition code of the edition */
    public record Command(String edition) implements About {
        @Override
        public Chain chain() {
            return Chain.ofEdition(edition == null ? "" : edition);
        }
    }

    /** @return the receipt; its subject is the number of the protocol */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.orRefuse();
        keeper.lock(command.edition());
        var draft = book.draft(command.edition(), true);
        book.against(draft).orRefuse();
        return keeper.keep(RecruitmentList.Kind.APPROVED, draft);
    }
}
