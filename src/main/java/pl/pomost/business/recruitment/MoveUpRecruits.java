package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager gives places that became free to the reserve, strictly in the order of the list. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class MoveUpRecruits {

    @Inject
    RecruitmentBook book;

    @Inject
    ListKeeper keeper;

    MoveUpRecruits() {}

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
        var draft = book.draft(command.edition(), false);
        var moves = draft.lines().stream().anyMatch(line -> line.admission() == RecruitmentDraft.Admission.QUALIFIED);
        book.separated(draft)
                .and(book.settled(draft.edition()))
                .require(moves, () -> Reason.of("enrolment.nobody-moves-up")
                        .with("places", draft.places())
                        .with("taken", draft.taken())
                        .with("waiting", draft.lines().size()))
                .orRefuse();
        return keeper.keep(RecruitmentList.Kind.MOVED_UP, draft);
    }
}
