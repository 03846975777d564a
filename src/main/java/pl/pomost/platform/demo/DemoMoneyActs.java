package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.RecordCertificate;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.ProofEntry;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.BoughtItems;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Receipt;

/** The cooperative is registered, signs, is paid, settles, is visited; the case is closed. */
@ApplicationScoped
class DemoMoneyActs {

    @Inject
    Obligations obligations;

    @Inject
    FulfilObligation fulfilObligation;

    @Inject
    DemoActing acting;

    @Inject
    BeginRegistration beginRegistration;

    @Inject
    RecordRegisteredActivities recordRegistered;

    @Inject
    NameFounders nameFounders;

    @Inject
    CompleteRegistration completeRegistration;

    @Inject
    SignAgreement signAgreement;

    @Inject
    PreparePayout preparePayout;

    @Inject
    DemoBatchActs batches;

    @Inject
    AnswerPayout answerPayout;

    @Inject
    SubmitSettlement submitSettlement;

    @Inject
    CheckSettlement checkSettlement;

    @Inject
    ReturnSettlement returnSettlement;

    @Inject
    AcceptSettlement acceptSettlement;

    @Inject
    RecordVisit recordVisit;

    @Inject
    BoughtItems bought;

    @Inject
    SendProtocol sendProtocol;

    @Inject
    AnswerProtocol answerProtocol;

    @Inject
    CloseVisit closeVisit;

    @Inject
    CloseCase closeCase;

    @Inject
    DemoRules rules;

    @Inject
    RecordCertificate recordCertificate;

    DemoMoneyActs() {}

    /** The certificate of an entry of aid is handed over on the day of granting, and the aid is reported, mostly at once. */
    void certify(DemoCase told, LocalDate day, int aid) {
        acting.accountant(
                told,
                day,
                ref -> recordCertificate.handle(
                        new RecordCertificate.Command(ref, aid, CertificateAct.Kind.ISSUED, day, null)));
        if (!isReportedLate(told)) {
            report(told, day, aid);
        }
    }

    private static boolean isReportedLate(DemoCase told) {
        return told.index() % 5 == 0;
    }

    private void report(DemoCase told, LocalDate day, int aid) {
        var number = "SHRIMP/%d/%d".formatted(told.index() + 1, aid);
        acting.accountant(
                told,
                day,
                ref -> recordCertificate.handle(
                        new RecordCertificate.Command(ref, aid, CertificateAct.Kind.REPORTED, day, number)));
    }

    void found(DemoCase told, LocalDate day) {
        acting.advisor(
                told,
                day,
                ref -> beginRegistration.handle(new BeginRegistration.Command(ref, day, null, RegisterNumbers.NONE)));
    }

    void register(DemoCase told, LocalDate day) {
        var numbers = new RegisterNumbers(
                told.name(),
                "%010d".formatted(900_000 + told.index()),
                DemoNumbers.nip(told.index()),
                DemoNumbers.regon(told.index()));
        acting.advisor(
                told,
                day,
                ref -> recordRegistered.handle(new RecordRegisteredActivities.Command(
                        ref, DemoAssessmentActs.CLASSIFICATION, DemoNumbers.activities(told.index()), null)));
        acting.advisor(told, day, ref -> nameFounders.handle(new NameFounders.Command(ref, told.participants(), 0)));
        acting.advisor(
                told,
                day,
                ref -> completeRegistration.handle(new CompleteRegistration.Command(
                        ref, numbers, DemoNumbers.account(told.index()), told.name(), day, day)));
    }

    void sign(DemoCase told, LocalDate day) {
        rules.euro(day);
        var note = SecurityTerms.note("zarząd spółdzielni", day, "sejf, teczka " + (told.index() + 1));
        acting.manager(told, day, ref -> signAgreement.handle(new SignAgreement.Command(ref, note)));
        certify(told, day, 1);
    }

    PayoutReference prepare(DemoCase told, LocalDate day, int tranche) {
        return reference(
                acting.accountant(told, day, ref -> preparePayout.handle(new PreparePayout.Command(ref, tranche))));
    }

    /** It leaves in a batch, and the other accountant enters that the bank executed it, unless its day of payment is to come. */
    void pay(DemoCase told, LocalDate day, PayoutReference reference) {
        batches.order(day, told.manager(), reference);
        var payDay = batches.payDay(day);
        if (!payDay.isAfter(acting.today())) {
            acting.does(
                    told,
                    payDay,
                    "ksiegowa2",
                    Role.ACCOUNTANT,
                    ref -> answerPayout.handle(
                            new AnswerPayout.Command(ref, reference, AnswerPayout.Answer.EXECUTED, payDay, null)));
        }
    }

    static PayoutReference reference(Receipt receipt) {
        return new PayoutReference(receipt.subject());
    }

    void submitSettlement(DemoCase told, LocalDate day) {
        var proofs = new ArrayList<ProofEntry>();
        for (var amount : told.lines()) {
            var line = proofs.size() + 1;
            var bought = day.minusDays(20);
            proofs.add(new ProofEntry(
                    DemoNumbers.nip(500 + line),
                    "Sklep Pokazowy " + line,
                    "FV/%d/%d".formatted(told.index() + 1, line),
                    bought,
                    bought,
                    amount,
                    Money.ZERO,
                    DemoNumbers.account(told.index()),
                    null,
                    false,
                    false,
                    List.of(new ProofEntry.Share(line, amount))));
        }
        acting.advisor(told, day, ref -> submitSettlement.handle(new SubmitSettlement.Command(ref, proofs)));
    }

    void checkSettlement(DemoCase told, LocalDate day) {
        var lines = new ArrayList<CheckSettlement.Accepted>();
        told.lines().forEach(amount -> lines.add(new CheckSettlement.Accepted(lines.size() + 1, amount, null, null)));
        acting.advisor(told, day, ref -> checkSettlement.handle(new CheckSettlement.Command(ref, lines, null)));
    }

    void returnSettlement(DemoCase told, LocalDate day) {
        acting.advisor(
                told,
                day,
                ref -> returnSettlement.handle(
                        new ReturnSettlement.Command(ref, "Brakuje potwierdzenia zapłaty za pozycję 2.")));
    }

    void acceptSettlement(DemoCase told, LocalDate day) {
        acting.manager(told, day, ref -> acceptSettlement.handle(new AcceptSettlement.Command(ref)));
    }

    private List<RecordVisit.Seen> seen(CaseRef ref) {
        return bought.of(ref.number()).stream()
                .map(thing -> new RecordVisit.Seen(thing.line(), true, "SN-" + thing.line(), null))
                .toList();
    }

    void visit(DemoCase told, LocalDate day) {
        var other = "doradca".equals(told.advisor()) ? "doradca2" : "doradca";
        acting.advisor(
                told,
                day,
                ref -> recordVisit.handle(new RecordVisit.Command(
                        ref,
                        null,
                        day,
                        told.advisor(),
                        other,
                        Visit.Result.OK,
                        new RecordVisit.Checks(true, true, true, true, true),
                        seen(ref),
                        "Lokal działa, sprzęt jest na miejscu, członkowie pracują.")));
        acting.advisor(told, day, ref -> sendProtocol.handle(new SendProtocol.Command(ref, 1, day)));
        acting.advisor(
                told,
                day,
                ref -> answerProtocol.handle(
                        new AnswerProtocol.Command(ref, 1, VisitProtocol.Answer.ACCEPTED, day, null)));
        acting.advisor(told, day, ref -> closeVisit.handle(new CloseVisit.Command(ref, 1, null)));
    }

    private void checkVat(DemoCase told, LocalDate day) {
        var owed = acting.looks(() -> obligations.of(told.number()).stream()
                .filter(each -> each.isOpen() && each.kind() == ObligationKind.CHECK_VAT)
                .map(Obligation::number)
                .toList());
        for (var number : owed) {
            acting.advisor(
                    told,
                    day,
                    ref -> fulfilObligation.handle(
                            new FulfilObligation.Command(ref, number, "Spółdzielnia nie odliczyła podatku VAT.")));
        }
    }

    void close(DemoCase told, LocalDate day) {
        if (isReportedLate(told)) {
            report(told, day, 1);
            if (told.reaches(DemoStage.BRIDGED)) {
                report(told, day, 2);
            }
        }
        checkVat(told, day);
        acting.manager(
                told,
                day,
                ref -> closeCase.handle(new CloseCase.Command(ref, true, "Okres trwałości minął, weksel zwrócono.")));
    }
}
