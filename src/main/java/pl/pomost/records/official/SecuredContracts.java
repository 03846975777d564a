package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** The contracts of a case whose money securities secure: the grant agreement first, then bridging support. */
@ApplicationScoped
class SecuredContracts {

    @Inject
    Agreements agreements;

    @Inject
    BridgingSupports supports;

    @Inject
    AgreementSource agreementSource;

    @Inject
    BridgingSource bridgingSource;

    SecuredContracts() {}

    /**
     * One contract.
     *
     * @param grant    whether it is the agreement of the grant; else a contract of bridging support
     * @param number   its number; before it is signed the one that it gets when it is signed next
     * @param signedOn empty until then
     * @param aid      what it grants
     */
    public record Secured(boolean grant, String number, Optional<LocalDate> signedOn, Money aid) {}

    /** Those that are signed, and those that are ready to be. */
    List<Secured> of(CaseNumber caseNumber) {
        return Stream.concat(grant(caseNumber).stream(), bridging(caseNumber)).toList();
    }

    private Optional<Secured> grant(CaseNumber caseNumber) {
        return agreements
                .of(caseNumber)
                .map(signed -> new Secured(true, signed.number(), Optional.of(signed.signedOn()), signed.amount()))
                .or(() -> agreementSource
                        .unsigned(caseNumber)
                        .map(draft -> new Secured(true, draft.number(), Optional.empty(), draft.amount())));
    }

    private Stream<Secured> bridging(CaseNumber caseNumber) {
        var unsigned = bridgingSource
                .unsigned(caseNumber)
                .map(each -> new Secured(false, bridgingSource.expected(), Optional.empty(), each.amount()));
        var signed = supports.of(caseNumber).stream()
                .filter(each -> each.contract().isPresent())
                .map(SecuredContracts::signed);
        return Stream.concat(signed, unsigned.stream());
    }

    private static Secured signed(BridgingSupport support) {
        return new Secured(false, support.contract().orElseThrow(), support.signedOn(), support.amount());
    }
}
