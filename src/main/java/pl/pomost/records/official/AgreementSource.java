package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;

/** The grant agreement as it was signed, with the cost lines of the plan; before that as it will be, to be taken to the signing. */
@ApplicationScoped
class AgreementSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    ContractClauses clauses;

    @Inject
    CaseFiles files;

    @Inject
    Agreements agreements;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Decisions decisions;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    AgreementSource() {}

    /** An agreement that is still to be signed. */
    public record Unsigned(String number, Money amount, List<UnsignedTranche> tranches) {}

    /** One of its tranches. */
    public record UnsignedTranche(int number, Money amount) {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.GRANT_AGREEMENT;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return agreements.of(caseNumber).map(Agreement::number).stream().toList();
    }

    @Override
    public List<String> drafts(CaseNumber caseNumber) {
        return unsigned(caseNumber).map(Unsigned::number).stream().toList();
    }

    /** The agreement that the case prepares. */
    Optional<Unsigned> unsigned(CaseNumber caseNumber) {
        var file = files.look(caseNumber);
        return file.stage() != Stage.CONTRACT_PREP
                ? Optional.empty()
                : decisions.approvalOf(caseNumber).map(Decision::amount).map(amount -> unsigned(file, amount));
    }

    private Unsigned unsigned(CaseFile file, Money amount) {
        var shares = amount.split(programmes.rules(file.rulesVersion()).tranches());
        return new Unsigned(
                agreements.expectedNumber(clock.day().getYear()),
                amount,
                IntStream.range(0, shares.size())
                        .mapToObj(i -> new UnsignedTranche(i + 1, shares.get(i)))
                        .toList());
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        var signed = agreements.of(caseNumber);
        return signed.isPresent()
                ? signed.filter(agreement -> agreement.number().equals(subject)).map(this::content)
                : unsigned(caseNumber)
                        .filter(draft -> draft.number().equals(subject))
                        .map(draft -> draft(caseNumber, draft));
    }

    private OfficialContent content(Agreement agreement) {
        var account = agreement.recipientAccount().display();
        return content(
                agreement.caseNumber(),
                agreement.number(),
                agreement,
                account,
                agreement.signedOn(),
                agreement.signedBy());
    }

    private OfficialContent draft(CaseNumber caseNumber, Unsigned draft) {
        var account = cooperatives.of(caseNumber).flatMap(Cooperative::account).map(Nrb::display);
        return content(caseNumber, draft.number(), draft, account.orElse(""), clock.day(), null);
    }

    private OfficialContent content(
            CaseNumber caseNumber,
            String number,
            Object agreement,
            String account,
            LocalDate day,
            @Nullable String by) {
        var facts = letterhead.of(caseNumber);
        clauses.put(files.look(caseNumber), number, day, facts);
        facts.put("agreement", agreement);
        facts.put("account", account);
        if (by != null) {
            facts.put("signedBy", letterhead.nameOf(by));
        }
        decisions.approvalOf(caseNumber).ifPresent(decision -> facts.put("decision", decision));
        var plan = plans.find(caseNumber);
        facts.put("lines", plan.map(BusinessPlan::lines).orElse(List.of()));
        plan.ifPresent(known -> {
            facts.put("gross", known.total(CostLine::gross));
            facts.put("fromGrant", known.total(CostLine::fromGrant));
            facts.put("own", known.total(CostLine::ownContribution));
        });
        return new OfficialContent(kind(), number, "Umowa o udzielenie dotacji nr " + number, day, facts);
    }
}
