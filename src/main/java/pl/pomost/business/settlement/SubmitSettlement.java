package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.invoice.CostKind;
import pl.pomost.business.invoice.UsedOnce;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
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
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    SpendingRules spending;

    @Inject
    UsedOnce usedOnce;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

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
        moves.verdict(Move.SUBMIT_SETTLEMENT, file, door.actor()).orRefuse();
        var evidence = new UsedOnce.Evidence(number, CostKind.GRANT, 0);
        var documents = documents(proofs);
        spending.of(file)
                .verdict(proofs)
                .and(usedOnce.verdict(evidence, documents))
                .orRefuse();

        moves.make(Move.SUBMIT_SETTLEMENT, file, door.actor());
        settlements.replaceProofs(number, proofs);
        usedOnce.claim(evidence, documents);
        var settlement = settlements.of(number).orElse(null);
        if (settlement == null) {
            settlement = new Settlement(number, clock.day());
            settlements.add(settlement);
        } else {
            settlement.submittedAgain(clock.day());
        }
        return facts.record(file.tells("settlement", settlement.snapshot(proofs)));
    }

    private static List<UsedOnce.Handed> documents(List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> new UsedOnce.Handed(proof.number(), proof.key(), proof.documentNumber()))
                .toList();
    }
}
