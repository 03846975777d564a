package pl.pomost.business.aid;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An accountant lowers aid that this office granted, because it was returned or less was used: it counts less, at the rate of
 * its granting, and a corrected certificate is drawn up.
 */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class LowerAid {

    @Inject
    CaseFiles files;

    @Inject
    Aids aids;

    @Inject
    AidLowering lowering;

    @Inject
    Facts facts;

    LowerAid() {}

    /**
     * @param aid     number of the entry within the case
     * @param amount  what is left of it in złoty, from 0.00 to less than before
     * @param grounds why, at most 1000 characters
     */
    public record Command(CaseRef theCase, int aid, Money amount, String grounds) implements AboutCase {}

    /** @return the receipt; the corrected certificate stands last in the list of the case */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("amount", command.amount());
        check.text("grounds", command.grounds(), CorrectAid.GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var entries = aids.of(file.number());
        var before = CorrectAid.entry(entries, command.aid());
        check.that("aid", before.origin().isOurs(), "aid.not-ours");
        check.that("aid", SingleUndertaking.isLive(file.number(), before.number(), entries), "aid.corrected");
        check.that(
                "amount",
                !command.amount().isNegative()
                        && command.amount().isLessThan(before.amount().pln()),
                () -> Reason.ofField("amount", "aid.not-lower")
                        .with("before", before.amount().pln()));
        check.verdict().orRefuse();
        var after =
                lowering.lower(file, before, command.amount(), command.grounds().strip());
        return facts.record(file.tells(after.thing(), after.snapshot()));
    }
}
