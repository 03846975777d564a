package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.batch.TransferTitle;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.fact.CaseNumber;

/** The order of one payout: to whom, how much, why, from where, and by whose hands. A payout that was given up has none. */
@ApplicationScoped
class PayoutSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Payouts payouts;

    @Inject
    Agreements agreements;

    @Inject
    BridgingSupports supports;

    @Inject
    Batches batches;

    @Inject
    OfficeAccounts accounts;

    PayoutSource() {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.PAYMENT_ORDER;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return payouts.of(caseNumber).stream()
                .filter(payout -> payout.state() != PayoutState.CANCELLED)
                .map(payout -> payout.reference().text())
                .toList();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return payouts.of(caseNumber).stream()
                .filter(payout -> payout.state() != PayoutState.CANCELLED)
                .filter(payout -> payout.reference().text().equals(subject))
                .findFirst()
                .map(this::content);
    }

    private OfficialContent content(Payout payout) {
        var facts = letterhead.of(payout.caseNumber());
        facts.put("payout", payout);
        facts.put("tranche", payout.kind() == PayoutKind.TRANCHE);
        facts.put("account", payout.recipientAccount().display());
        facts.put("preparedBy", letterhead.nameOf(payout.preparedBy()));
        payout.approval().by().ifPresent(account -> facts.put("approvedBy", letterhead.nameOf(account)));
        payout.bank().by().ifPresent(account -> facts.put("answeredBy", letterhead.nameOf(account)));
        facts.put("transferTitle", TransferTitle.of(payout));
        payout.follows().ifPresent(earlier -> facts.put("follows", earlier.text()));
        batches.holding(payout.reference()).ifPresent(batch -> {
            facts.put("batch", batch);
            accounts.account(batch.payer()).flatMap(OfficeAccount::payer).ifPresent(payer -> facts.put("payer", payer));
        });
        signedOn(payout).ifPresent(day -> facts.put("signedOn", day));
        if (payout.kind() == PayoutKind.BRIDGING) {
            supports.month(payout.caseNumber(), payout.instalment())
                    .map(BridgingMonth::month)
                    .ifPresent(month -> facts.put("month", month));
        }
        return new OfficialContent(
                kind(),
                payout.reference().text(),
                "Dyspozycja wypłaty nr " + payout.reference(),
                payout.preparedOn(),
                facts);
    }

    private Optional<LocalDate> signedOn(Payout payout) {
        return payout.kind() == PayoutKind.TRANCHE
                ? agreements.of(payout.caseNumber()).map(agreement -> agreement.signedOn())
                : supports.of(payout.caseNumber()).stream()
                        .filter(support -> support.contract()
                                .filter(payout.contract()::equals)
                                .isPresent())
                        .flatMap(support -> support.signedOn().stream())
                        .findFirst();
    }
}
