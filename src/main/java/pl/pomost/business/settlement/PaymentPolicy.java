package pl.pomost.business.settlement;

import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.programme.OtherAccount;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** How a proof was paid: from the cooperative's own account, to the seller of the plan, and with which VAT. */
record PaymentPolicy(Measures measures) {

    Verdict verdict(Proof proof) {
        return account(proof).and(vat(proof));
    }

    /** What the check has to settle, however it decides. */
    Set<ProofFlag> flags(Proof proof) {
        var flags = EnumSet.noneOf(ProofFlag.class);
        if (isOtherAccount(proof)) {
            flags.add(ProofFlag.OTHER_ACCOUNT);
        }
        if (proof.issuedOn().isBefore(measures.spending().from())) {
            flags.add(ProofFlag.EARLIER_DOCUMENT);
        }
        var planned = proof.shares().stream()
                .flatMap(share -> measures.line(share.lineNumber()).stream())
                .flatMap(line -> line.supplierNip().stream());
        if (planned.anyMatch(nip -> !nip.equals(proof.sellerNip()))) {
            flags.add(ProofFlag.OTHER_SELLER);
        }
        return flags;
    }

    private boolean isOtherAccount(Proof proof) {
        return proof.paidFrom().filter(measures.account()::equals).isEmpty();
    }

    private Verdict account(Proof proof) {
        if (!isOtherAccount(proof)) {
            return Verdict.allowed();
        }
        return measures.otherAccount() == OtherAccount.REFUSED
                ? Verdict.refused(Reason.of("settlement.other-account").with("proof", proof.number()))
                : Verdict.allowed()
                        .require(proof.accountReason().isPresent(), () -> Reason.of("settlement.other-account-reason")
                                .with("proof", proof.number()));
    }

    /** Who recovers VAT is paid net amounts only. */
    private Verdict vat(Proof proof) {
        if (measures.vat().filter(VatStanding.RECOVERS::equals).isEmpty()) {
            return Verdict.allowed();
        }
        if (proof.vat().isEmpty()) {
            return Verdict.refused(Reason.of("settlement.vat-missing").with("proof", proof.number()));
        }
        Money net = proof.gross().minus(proof.vat().get());
        return Verdict.allowed().require(!proof.claimed().isMoreThan(net), () -> Reason.of("settlement.vat-recovered")
                .with("proof", proof.number())
                .with("claimed", proof.claimed())
                .with("net", net)
                .with("vat", proof.vat().get()));
    }
}
