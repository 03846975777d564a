package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor hands in the cooperative's settlement: every proof with what it claims for which cost line. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitSettlement {

    /** Most proofs in one settlement. */
    public static final int MOST_PROOFS = 300;

    @Inject
    CaseFiles files;

    @Inject
    SettlementIntake intake;

    @Inject
    SpendingRules spending;

    @Inject
    BusinessClock clock;

    SubmitSettlement() {}

    /** All proofs of the settlement, 1 to 300; a later submission replaces those of the one before. */
    public record Command(CaseRef theCase, List<ProofEntry> proofs) implements AboutCase {}

    public Receipt handle(Command command) {
        new ProofCheck(clock.day()).of(command.proofs()).orRefuse();
        var file = files.take(command.theCase());
        var number = file.number();
        var proofs = new ArrayList<Proof>();
        for (var entry : command.proofs()) {
            proofs.add(new Proof(number, proofs.size() + 1, entry, Nip.parse(entry.sellerNip())));
        }
        intake.open(file, false).orRefuse();
        var measures = spending.of(file);
        new SettlementPolicy(measures)
                .verdict(proofs)
                .and(intake.usedOnce(proofs))
                .orRefuse();
        var payment = new PaymentPolicy(measures);
        proofs.forEach(proof -> proof.flag(payment.flags(proof)));
        return intake.handIn(file, proofs);
    }
}
