package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.EndWithoutAgreement;
import pl.pomost.business.agreement.EndingGround;
import pl.pomost.business.agreement.ExtendRegistration;
import pl.pomost.business.agreement.RecordSeatAddress;
import pl.pomost.business.agreement.RecordSocialInsurance;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.aid.CorrectAid;
import pl.pomost.business.aid.DeclareAid;
import pl.pomost.business.aid.LinkUndertaking;
import pl.pomost.business.aid.RevokeUndertaking;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.AnswerAnnex;
import pl.pomost.business.annex.ProposeAnnex;
import pl.pomost.business.appeal.DecideAppeal;
import pl.pomost.business.appeal.FileAppeal;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.assessment.AssignAssessor;
import pl.pomost.business.assessment.CallForCorrection;
import pl.pomost.business.assessment.DrawAssessors;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RejectFormally;
import pl.pomost.business.assessment.ReplaceAssessor;
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.CloseBridging;
import pl.pomost.business.bridging.DecideBridging;
import pl.pomost.business.bridging.EndBridging;
import pl.pomost.business.bridging.RequestBridging;
import pl.pomost.business.bridging.SettleBridging;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.bridging.SubmitBridging;
import pl.pomost.business.bridging.WithdrawBridging;
import pl.pomost.business.casefile.HandOverCase;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.business.casefile.WithdrawCase;
import pl.pomost.business.composition.AnswerComposition;
import pl.pomost.business.composition.NameFounders;
import pl.pomost.business.composition.ProposeComposition;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.business.decision.RefuseGrant;
import pl.pomost.business.declaration.RecordActivities;
import pl.pomost.business.declaration.RecordRegisteredActivities;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.business.evidence.ReturnMonthEvidence;
import pl.pomost.business.evidence.SubmitMonthEvidence;
import pl.pomost.business.job.Job;
import pl.pomost.business.job.PlanJobs;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.monitoring.CloseCase;
import pl.pomost.business.monitoring.DissolveAgreement;
import pl.pomost.business.monitoring.FillPost;
import pl.pomost.business.monitoring.OpenPost;
import pl.pomost.business.monitoring.VacatePost;
import pl.pomost.business.negotiation.AnswerNegotiation;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RejectUnanswered;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.business.obligation.AddObligation;
import pl.pomost.business.obligation.FulfilObligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.KeepDraft;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.RecordPersonAmounts;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.ResubmitApplication;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.ranking.AcceptPartialGrant;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandSurplus;
import pl.pomost.business.repayment.DemandUnspent;
import pl.pomost.business.repayment.EnforceRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.business.repayment.RecordExplanation;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.business.repayment.SuspendCase;
import pl.pomost.business.review.AppealBridging;
import pl.pomost.business.review.AssignBridgingReview;
import pl.pomost.business.review.DecideBridgingAppeal;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.business.review.RecordBridgingReceipt;
import pl.pomost.business.security.EndSecurity;
import pl.pomost.business.security.PlanSecurity;
import pl.pomost.business.security.PledgeEnd;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.business.security.ReceiveSecurity;
import pl.pomost.business.settlement.AcceptSettlement;
import pl.pomost.business.settlement.CheckSettlement;
import pl.pomost.business.settlement.Effect;
import pl.pomost.business.settlement.ReturnSettlement;
import pl.pomost.business.settlement.SubmitEffects;
import pl.pomost.business.settlement.SubmitSettlement;
import pl.pomost.business.training.CorrectTraining;
import pl.pomost.business.training.ExcuseAbsence;
import pl.pomost.business.training.IssueTrainingCertificate;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.business.visit.AnnounceVisit;
import pl.pomost.business.visit.AnswerProtocol;
import pl.pomost.business.visit.CallOffVisit;
import pl.pomost.business.visit.CloseVisit;
import pl.pomost.business.visit.PlanVisit;
import pl.pomost.business.visit.RecordVisit;
import pl.pomost.business.visit.SendProtocol;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.given.Cases;
import pl.pomost.given.Classes;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.given.Plans;
import pl.pomost.given.Staff;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Tries every use case that writes in a case as somebody with the right role and the wrong past. The list of use cases is
 * drawn from the house: a new one fails here until somebody says what to try, and then it has to refuse.
 */
class SeparationAtEveryDoorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String NOT_OWN = "separation.not-the-advisor";

    /** Nothing of the case itself: one's own text that is being typed. */
    private static final Set<String> ONLY_OWN = Set.of("DiscardDraft");

    private static Store store;
    private static GivenCase given;

    @BeforeAll
    static void walks() {
        store = DataBase.DERBY.fresh();
        given = new Cases(Office.on(store.entities()).on(DAY))
                .opened()
                .advisorDoes(
                        AttachDocument.class,
                        ref -> new AttachDocument.Command(ref, DocumentKind.PRICE_OFFER, Papers.pdf("c.pdf", "c")))
                .approvedFor("100000.00")
                .registered()
                .agreed()
                .firstTranchePaid();
        GivenBridging.sign(
                given, BridgingKind.BASIC, YearMonth.from(given.office().today()), 6, "1600.00");
    }

    @AfterAll
    static void closes() {
        store.close();
    }

    @Test
    void letsAnAdvisorWriteInOwnCasesOnly() {
        var doors = doors(Role.ADVISOR);
        doors.keySet().removeAll(ONLY_OWN);

        assertThat(doors).hasSizeGreaterThan(15);
        assertThat(refused(doors, () -> given.office().as("doradca2", Role.ADVISOR)))
                .allSatisfy((door, rules) -> assertThat(rules).as(door).contains(NOT_OWN));
    }

    @Test
    void letsAManagerWhoAdvisedTheCaseDecideNothing() {
        assertThat(deciding()).hasSizeGreaterThan(15);
        assertThat(refused(deciding(), () -> given.office().as(Cases.ADVISOR, Role.ADVISOR, Role.MANAGER)))
                .allSatisfy((door, rules) -> assertThat(rules).as(door).contains("separation.advised"));
    }

    @Test
    void letsAManagerWhoAssessedTheCaseDecideNothing() {
        assertThat(refused(deciding(), () -> given.office().as("asesor1", Role.ASSESSOR, Role.MANAGER)))
                .allSatisfy((door, rules) -> assertThat(rules).as(door).contains("separation.assessed"));
    }

    /** What managers may do in a case and advisors may not. */
    private static Map<String, Class<?>> deciding() {
        var doors = doors(Role.MANAGER);
        doors.keySet().removeAll(doors(Role.ADVISOR).keySet());
        return doors;
    }

    private static Map<String, List<String>> refused(Map<String, Class<?>> doors, Runnable comesIn) {
        var commands = commands();
        assertThat(commands.keySet()).as("what to try").containsAll(doors.keySet());
        var refused = new LinkedHashMap<String, List<String>>();
        doors.forEach((name, door) -> {
            var command = commands.get(name).apply(given.ref());
            comesIn.run();
            refused.put(name, rulesAgainst(door, command));
        });
        return refused;
    }

    private static List<String> rulesAgainst(Class<?> door, Object command) {
        try {
            given.office().does(door, command);
            return List.of("nothing: it was done");
        } catch (Refusal refusal) {
            return refusal.verdict().reasons().stream().map(Reason::rule).toList();
        }
    }

    /** Use cases about a case that the role may try, by name. */
    private static Map<String, Class<?>> doors(Role role) {
        return Classes.below("pl.pomost.business", "pl.pomost.records").stream()
                .filter(each -> each.isAnnotationPresent(UseCase.class) && isAboutACase(each))
                .filter(each -> Arrays.stream(each.getAnnotation(Requires.class).value())
                        .map(Permission::holders)
                        .anyMatch(holders -> holders.contains(role)))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static boolean isAboutACase(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Command"))
                .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                .map(RecordComponent::getType)
                .anyMatch(type -> type == CaseRef.class || type == CaseNumber.class);
    }

    /** A well-formed command for each of them. */
    private static Map<String, Function<CaseRef, Object>> commands() {
        var all = new LinkedHashMap<String, Function<CaseRef, Object>>();
        all.putAll(commandsOfAdvisors());
        all.putAll(commandsOfManagers());
        all.putAll(commandsAfterTheAgreement());
        return all;
    }

    private static Map<String, Function<CaseRef, Object>> commandsOfAdvisors() {
        var today = given.office().today();
        var person = given.group().members().get(0).participantNumber();
        var founder = new NameLegalFounders.Founder("Gmina Próbna", null, GivenMoney.NIP, "Jan Próbny");
        var proofs = List.of(GivenSettlement.proof(1, "100.00", today));
        var costs = List.of(Plans.cost("Piec", "100000.00"));
        var all = new LinkedHashMap<String, Function<CaseRef, Object>>();
        all.put("RecordLetterReceipt", ref -> new RecordLetterReceipt.Command(ref, today, "zwrotka"));
        all.put("FileAppeal", ref -> new FileAppeal.Command(ref, today, "pismo", "Kryterium III.", true));
        all.put("DecideAppeal", ref -> new DecideAppeal.Command(ref, "Jak w kartach.", false));
        all.put("AcceptPartialGrant", ref -> new AcceptPartialGrant.Command(ref, today, "pismo"));
        all.put("AddObligation", ref -> new AddObligation.Command(ref, "Polisa", today.plusDays(9), Role.ADVISOR));
        var told = GivenAid.certified(GivenMoney.NIP, today, "1.00", "Z/1");
        all.put("AnswerNegotiation", ref -> new AnswerNegotiation.Command(ref, today, "Pismo.", true, null));
        all.put("IssueDocument", ref -> new IssueDocument.Command(ref, OfficialKind.GRANT_AGREEMENT, "1"));
        all.put("DeclareAid", ref -> new DeclareAid.Command(ref, told));
        all.put("CorrectAid", ref -> new CorrectAid.Command(ref, 1, told, "Pomyłka."));
        all.put(
                "LinkUndertaking",
                ref -> new LinkUndertaking.Command(ref, GivenMoney.NIP, "5260250274", today, "udziały"));
        all.put("RevokeUndertaking", ref -> new RevokeUndertaking.Command(ref, 1, "Pomyłka."));
        all.put(
                "ProposeAnnex",
                ref -> new ProposeAnnex.Command(
                        ref,
                        Annex.Kind.SPENDING_DEADLINE,
                        today.plusDays(99),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Opóźnienie."));
        all.put("RecordSeatAddress", ref -> new RecordSeatAddress.Command(ref, "ul. Mostowa 1, 87-100 Toruń"));
        all.put("RecordSocialInsurance", ref -> new RecordSocialInsurance.Command(ref, today));
        all.put("NameFounders", ref -> new NameFounders.Command(ref, List.of(person), 0));
        all.put("ProposeComposition", ref -> new ProposeComposition.Command(ref, person, null, "Wyjechała."));
        all.put("AnswerComposition", ref -> new AnswerComposition.Command(ref, 1, true, null));
        all.put("AnswerAnnex", ref -> new AnswerAnnex.Command(ref, 1, true, null));
        all.put("PlanSecurity", ref -> new PlanSecurity.Command(ref, PledgeTerms.note("zarząd", Money.of(1))));
        all.put("ReceiveSecurity", ref -> new ReceiveSecurity.Command(ref, 1, today, "sejf"));
        all.put("ExtendRegistration", ref -> new ExtendRegistration.Command(ref, "Sąd wezwał do uzupełnienia."));
        all.put(
                "EndWithoutAgreement",
                ref -> new EndWithoutAgreement.Command(ref, EndingGround.COURT_REFUSED, "Sąd oddalił wniosek."));
        all.put("EndSecurity", ref -> new EndSecurity.Command(ref, 1, PledgeEnd.RETURN, "Protokół."));
        all.put("FulfilObligation", ref -> new FulfilObligation.Command(ref, owedByTheAdvisor(), "Jest."));
        all.put(
                "AttachDocument",
                ref -> new AttachDocument.Command(ref, DocumentKind.STATUTE, Papers.pdf("a.pdf", "a")));
        all.put("ExcuseAbsence", ref -> new ExcuseAbsence.Command(ref, 1, person, "Zwolnienie."));
        all.put("IssueTrainingCertificate", ref -> new IssueTrainingCertificate.Command(ref, person));
        all.put("BeginRegistration", ref -> new BeginRegistration.Command(ref, today, null, RegisterNumbers.NONE));
        all.put("CheckSettlement", ref -> new CheckSettlement.Command(ref, List.of(), null));
        all.put(
                "CompleteRegistration",
                ref -> new CompleteRegistration.Command(
                        ref, GivenMoney.fresh(), GivenMoney.ACCOUNT, GivenMoney.NAME, today, today));
        all.put("RecordActivities", ref -> new RecordActivities.Command(ref, 2025, List.of("56.21.Z")));
        all.put("RecordStatements", ref -> new RecordStatements.Command(ref, VatStanding.CANNOT_RECOVER, List.of()));
        all.put(
                "RecordRegisteredActivities",
                ref -> new RecordRegisteredActivities.Command(ref, 2025, List.of("56.21.Z"), null));
        all.put("CorrectTraining", ref -> new CorrectTraining.Command(ref, 1, list(person), "Zła lista."));
        all.put("JoinGroup", ref -> new JoinGroup.Command(ref, person, today));
        all.put("KeepDraft", ref -> new KeepDraft.Command(ref.number(), DraftPart.COST_LINES, "x", 0));
        all.put("LeaveGroup", ref -> new LeaveGroup.Command(ref, person, today));
        all.put("NameLegalFounders", ref -> new NameLegalFounders.Command(ref, List.of(founder), 5));
        all.put("RecordCostLines", ref -> new RecordCostLines.Command(ref, Money.of(100_000), costs));
        all.put(
                "RecordPersonAmounts",
                ref -> new RecordPersonAmounts.Command(
                        ref, List.of(new RecordPersonAmounts.Asking("U-2026-0001", Money.of(20_000)))));
        all.put("RecordPlanSection", ref -> new RecordPlanSection.Command(ref, SectionCode.values()[0], "Treść."));
        all.put("RecordTraining", ref -> new RecordTraining.Command(ref, list(person)));
        all.put(
                "RecordVisit",
                ref -> new RecordVisit.Command(
                        ref,
                        today,
                        "doradca2",
                        "doradca",
                        Visit.Result.OK,
                        new RecordVisit.Checks(true, true, true, true, true),
                        "Protokół."));
        all.put("PlanVisit", ref -> new PlanVisit.Command(ref, today.plusDays(9), "doradca", "doradca2"));
        all.put("AnnounceVisit", ref -> new AnnounceVisit.Command(ref, 1, today, "Pismo."));
        all.put("CallOffVisit", ref -> new CallOffVisit.Command(ref, 1, "Choroba."));
        all.put("SendProtocol", ref -> new SendProtocol.Command(ref, 1, today));
        all.put(
                "AnswerProtocol",
                ref -> new AnswerProtocol.Command(ref, 1, VisitProtocol.Answer.ACCEPTED, today, null));
        all.put("CloseVisit", ref -> new CloseVisit.Command(ref, 1, "Koniec."));
        all.put("ReplaceDocument", ref -> new ReplaceDocument.Command(ref, 1, Papers.pdf("b.pdf", "b")));
        all.put(
                "RequestBridging",
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.EXTENDED, YearMonth.from(today), 6, 5, Money.of(1600), "Potrzebne."));
        all.put(
                "RecordBridgingPapers",
                ref -> new RecordBridgingPapers.Command(ref, BridgingKind.BASIC, GivenBridging.papers(given)));
        all.put("SubmitBridging", ref -> new SubmitBridging.Command(ref, BridgingKind.BASIC));
        all.put("WithdrawBridging", ref -> new WithdrawBridging.Command(ref, BridgingKind.BASIC, "Pismo."));
        all.put(
                "RecordBridgingReceipt",
                ref -> new RecordBridgingReceipt.Command(ref, BridgingKind.BASIC, today, "zwrotka"));
        all.put(
                "AppealBridging",
                ref -> new AppealBridging.Command(ref, BridgingKind.BASIC, today, "pismo", "Podpis jest."));
        all.put("ResubmitApplication", ResubmitApplication.Command::new);
        all.put("ReturnSettlement", ref -> new ReturnSettlement.Command(ref, "Brak pozycji."));
        all.put("SettleBridgingMonth", ref -> new SettleBridgingMonth.Command(ref, 1, Money.of(8000), null));
        all.put("StartApplication", StartApplication.Command::new);
        all.put("SubmitApplication", SubmitApplication.Command::new);
        all.put(
                "PlanJobs",
                ref -> new PlanJobs.Command(
                        ref, List.of(new Job("Krawiec", 100, false, true, true, null, YearMonth.from(today)))));
        all.put(
                "SubmitEffects",
                ref -> new SubmitEffects.Command(ref, List.of(new Effect("UoP 1", today, today, List.of(1)))));
        all.put("SubmitSettlement", ref -> new SubmitSettlement.Command(ref, proofs));
        all.put("WithdrawCase", ref -> new WithdrawCase.Command(ref, "Powód."));
        return all;
    }

    private static Map<String, Function<CaseRef, Object>> commandsOfManagers() {
        var note = SecurityTerms.note("zarząd", given.office().today(), "sejf");
        var payout = new PayoutReference(given.number() + "-T1");
        var all = new LinkedHashMap<String, Function<CaseRef, Object>>();
        all.put("AcceptSettlement", AcceptSettlement.Command::new);
        all.put(
                "OpenNegotiation",
                ref -> new OpenNegotiation.Command(
                        ref, List.of(new OpenNegotiation.Cut(1, Money.of(100), "Za drogo."))));
        all.put("RejectUnanswered", ref -> new RejectUnanswered.Command(ref, "Brak odpowiedzi."));
        all.put(
                "RuleOnCuts",
                ref -> new RuleOnCuts.Command(
                        ref, List.of(new RuleOnCuts.Ruling(1, Money.of(100), "Jak wyżej.")), "Zostaje."));
        all.put("ApproveGrant", ref -> new ApproveGrant.Command(ref, Money.of(100_000), "Tak."));
        all.put("ApprovePayout", ref -> new ApprovePayout.Command(ref, payout));
        all.put("AssignAssessor", ref -> new AssignAssessor.Command(ref, "asesor3"));
        all.put("CallForCorrection", ref -> new CallForCorrection.Command(ref, "Proszę poprawić."));
        all.put("CloseCase", ref -> new CloseCase.Command(ref, true, "Protokół."));
        all.put("DissolveAgreement", ref -> new DissolveAgreement.Command(ref, true, "Rezygnacja."));
        all.put("DecideBridging", ref -> new DecideBridging.Command(ref, BridgingKind.BASIC, true, "Tak."));
        all.put(
                "AssignBridgingReview",
                ref -> new AssignBridgingReview.Command(ref, BridgingKind.BASIC, Staff.SECOND_ASSESSOR));
        all.put(
                "DecideBridgingAppeal",
                ref -> new DecideBridgingAppeal.Command(ref, BridgingKind.BASIC, false, "Jak w karcie."));
        all.put("BeginBridging", ref -> new BeginBridging.Command(ref, BridgingKind.BASIC, "Weksel."));
        all.put("SettleBridging", ref -> new SettleBridging.Command(ref, BridgingKind.BASIC));
        all.put("CloseBridging", ref -> new CloseBridging.Command(ref, BridgingKind.BASIC));
        all.put("DrawAssessors", DrawAssessors.Command::new);
        all.put("EndBridging", ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Koniec."));
        all.put("HandOverCase", ref -> new HandOverCase.Command(ref, "doradca2", "Urlop."));
        all.put("OpenAssessment", ref -> new OpenAssessment.Command(ref, List.of("asesor2", "asesor3")));
        all.put("RefuseGrant", ref -> new RefuseGrant.Command(ref, RefusalGround.NO_MONEY, "Nie."));
        all.put("RejectFormally", ref -> new RejectFormally.Command(ref, "Nie złożono."));
        all.put("ReplaceAssessor", ref -> new ReplaceAssessor.Command(ref, "asesor2", "asesor3", "Konflikt."));
        all.put("SignAgreement", ref -> new SignAgreement.Command(ref, note));
        all.put("SignBridging", ref -> new SignBridging.Command(ref, BridgingKind.BASIC));
        return all;
    }

    private static int owedByTheAdvisor() {
        var office = given.office();
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number())).stream()
                .filter(owed -> owed.isOpen() && owed.owner() == Role.ADVISOR)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Map<String, Function<CaseRef, Object>> commandsAfterTheAgreement() {
        var today = given.office().today();
        var demanded = List.of(new DemandRepayment.Part(given.number() + "-T1", Money.of(1)));
        var all = new LinkedHashMap<String, Function<CaseRef, Object>>();
        all.put(
                "AnswerRepayment",
                ref -> new AnswerRepayment.Command(
                        ref, "ZW-2026-0001", 1, AnswerRepayment.Confirmation.CONFIRMED, null));
        all.put(
                "DemandRepayment",
                ref -> new DemandRepayment.Command(ref, "B1", demanded, GivenRepayment.ACCOUNT, "Naruszenie."));
        all.put("OpenPost", ref -> new OpenPost.Command(ref, "Krawiec", today));
        all.put(
                "RecordJoining",
                ref -> new RecordJoining.Command(ref, null, "Jan Próbny", Tie.EMPLOYED, today, "Umowa."));
        all.put("ReturnMonthEvidence", ref -> new ReturnMonthEvidence.Command(ref, 1, "Brak."));
        all.put(
                "SubmitMonthEvidence",
                ref -> new SubmitMonthEvidence.Command(ref, 1, List.of(GivenBridging.rent("FV/1", "100.00", today))));
        all.put("RecordLeaving", ref -> new RecordLeaving.Command(ref, 1, today, "Powód."));
        all.put("RecordPause", ref -> new RecordPause.Command(ref, today, "Remont."));
        all.put("EndPause", ref -> new EndPause.Command(ref, 1, today));
        all.put("FillPost", ref -> new FillPost.Command(ref, 1, "Anna Próbna", true, today));
        all.put("VacatePost", ref -> new VacatePost.Command(ref, 1, today, "Powód."));
        all.put("DemandUnspent", ref -> new DemandUnspent.Command(ref, GivenRepayment.ACCOUNT, "Zwrot."));
        all.put("DemandSurplus", ref -> new DemandSurplus.Command(ref, GivenRepayment.ACCOUNT, "Zwrot."));
        all.put("EnforceRepayment", ref -> new EnforceRepayment.Command(ref, "Pozew."));
        all.put("RecordDelivery", ref -> new RecordDelivery.Command(ref, "ZW-2026-0001", today));
        all.put("RecordExplanation", ref -> new RecordExplanation.Command(ref, today, "Wyjaśnienie."));
        all.put("ResumeCase", ref -> new ResumeCase.Command(ref, "Wyjaśniono."));
        all.put("SuspendCase", ref -> new SuspendCase.Command(ref, "B1", "Podejrzenie."));
        return all;
    }

    private static TrainingList list(String person) {
        return new TrainingList(
                given.office().today(),
                TrainingTopic.BUSINESS_PLAN,
                SupportForm.TRAINING,
                4,
                List.of(new TrainingList.Attended(person, 4, true)));
    }
}
