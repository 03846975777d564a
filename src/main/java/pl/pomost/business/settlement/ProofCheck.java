package pl.pomost.business.settlement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.invoice.InvoiceKey;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Checks the fields of proofs as they are handed in. */
final class ProofCheck {

    private static final int NAME_LENGTH = 200;
    private static final int NUMBER_LENGTH = 60;
    private static final int REASON_LENGTH = 1000;

    private final LocalDate today;
    private final Check check = new Check();
    private final Set<String> seen = new HashSet<>();

    ProofCheck(LocalDate today) {
        this.today = today;
    }

    Check of(@Nullable List<ProofEntry> proofs) {
        check.required("proofs", proofs);
        if (proofs == null) {
            return check;
        }
        check.range("proofs", proofs.size(), 1, SubmitSettlement.MOST_PROOFS);
        for (int i = 0; i < proofs.size(); i++) {
            proof("proofs[" + i + "].", proofs.get(i));
        }
        return check;
    }

    private void proof(String at, @Nullable ProofEntry proof) {
        check.required(at.substring(0, at.length() - 1), proof);
        if (proof == null) {
            return;
        }
        check.identifier(at + "sellerNip", proof.sellerNip(), Nip::parse);
        check.text(at + "sellerName", proof.sellerName(), NAME_LENGTH);
        check.text(at + "documentNumber", proof.documentNumber(), NUMBER_LENGTH);
        day(at + "issuedOn", proof.issuedOn());
        day(at + "paidOn", proof.paidOn());
        check.positive(at + "gross", proof.gross());
        if (proof.vat() != null) {
            check.that(
                    at + "vat",
                    !proof.vat().isNegative()
                            && (proof.gross() == null || !proof.vat().isMoreThan(proof.gross())),
                    "settlement.vat-range");
        }
        check.identifier(at + "paidFrom", proof.paidFrom(), Nrb::parse);
        check.optionalText(at + "accountReason", proof.accountReason(), REASON_LENGTH);
        check.required(at + "shares", proof.shares());
        if (proof.shares() != null) {
            check.range(at + "shares", proof.shares().size(), 1, NUMBER_LENGTH);
            for (int i = 0; i < proof.shares().size(); i++) {
                share(at + "shares[" + i + "].", proof.shares().get(i));
            }
        }
        check.that(at + "documentNumber", seen.add(key(proof)), "settlement.same-proof-twice");
    }

    private static String key(ProofEntry proof) {
        var number = proof.documentNumber();
        return proof.sellerNip() + "|" + (number == null ? "" : InvoiceKey.normal(number)) + "|" + proof.issuedOn();
    }

    private void share(String at, ProofEntry.@Nullable Share share) {
        check.required(at.substring(0, at.length() - 1), share);
        if (share != null) {
            check.range(at + "lineNumber", share.lineNumber(), 1, SubmitSettlement.MOST_PROOFS);
            check.positive(at + "amount", share.amount());
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        check.required(field, day);
        check.that(field, day == null || !day.isAfter(today), () -> Reason.ofField(field, "in-future")
                .with("day", today));
    }
}
