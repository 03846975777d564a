package pl.pomost.given;

import java.util.List;
import java.util.function.Function;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.appeal.RecordLetterReceipt;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.OpenAssessment;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.NameLegalFounders;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.decision.ApproveGrant;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.plan.SubmitApplication;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;

/** One case of a test: knows its number, asks for its version, and carries out use cases as whoever should. */
public final class GivenCase {

    private static final int TRAINING_DAYS = 5;
    private static final int TRAINING_QUARTERS = 40;

    private final Office office;
    private final CaseNumber number;

    GivenCase(Office office, CaseNumber number) {
        this.office = office;
        this.number = number;
    }

    public CaseNumber number() {
        return number;
    }

    /** The case at its present version. */
    public CaseRef ref() {
        return new CaseRef(number, file().version());
    }

    /** The case as it stands now. */
    public CaseFile file() {
        return office.inTransaction(() -> office.the(CaseFiles.class).look(number));
    }

    public Stage stage() {
        return file().stage();
    }

    public InitiativeGroup group() {
        return office.inTransaction(() -> office.the(Groups.class).of(number));
    }

    public Office office() {
        return office;
    }

    /** The account does something to this case, as it stands now. */
    public Receipt does(String account, Role role, Class<?> useCase, Function<CaseRef, Object> command) {
        return office.as(account, role).does(useCase, command.apply(ref()));
    }

    /** The case's advisor does something to it. */
    public GivenCase advisorDoes(Class<?> useCase, Function<CaseRef, Object> command) {
        does(file().advisor(), Role.ADVISOR, useCase, command);
        return this;
    }

    /** What is refused to the account. */
    public Refusal refusalOf(String account, Role role, Class<?> useCase, Function<CaseRef, Object> command) {
        return office.as(account, role).refusalOf(useCase, command.apply(ref()));
    }

    /** What is refused to the case's advisor. */
    public Refusal refusalOf(Class<?> useCase, Function<CaseRef, Object> command) {
        return refusalOf(file().advisor(), Role.ADVISOR, useCase, command);
    }

    /** So many invented people join the group and attend all of the training; the business day is five days later then. */
    public GivenCase withTrainedGroup(int members) {
        return withGroup(members).trained();
    }

    /** All members attend all hours, ten on each of the five days from today. */
    public GivenCase trained() {
        for (int day = 0; day < TRAINING_DAYS; day++) {
            attended(TRAINING_QUARTERS);
            office.on(office.today().plusDays(1));
        }
        return this;
    }

    /** All members attend that many quarters of training today, and sign. */
    public GivenCase attended(int quarters) {
        var attended = group().members().stream()
                .map(member -> new TrainingList.Attended(member.participantNumber(), quarters, true))
                .toList();
        var list =
                new TrainingList(office.today(), TrainingTopic.BUSINESS_PLAN, SupportForm.TRAINING, quarters, attended);
        return advisorDoes(RecordTraining.class, seen -> new RecordTraining.Command(seen, list));
    }

    /** So many invented people join the group. */
    public GivenCase withGroup(int members) {
        for (int i = 0; i < members; i++) {
            var participant = new People(office).registered();
            advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, participant, office.today()));
        }
        return this;
    }

    /** The grant is counted for so many people: members of the group, or those whom legal founders will employ. */
    public GivenCase counting(int persons) {
        return file().founderKind() == FounderKind.NATURAL_PERSONS
                ? withGroup(persons)
                : advisorDoes(
                        NameLegalFounders.class,
                        seen -> new NameLegalFounders.Command(
                                seen,
                                List.of(new NameLegalFounders.Founder(
                                        "Gmina Próbna", null, GivenMoney.NIP, "Jan Próbny")),
                                persons));
    }

    /** The grant is approved for the amount; training and assessment are skipped and written straight into the stores. */
    public GivenCase approvedAtOnceFor(String amount) {
        GivenMoney.approve(this, Money.of(amount));
        return this;
    }

    /** Its founding act names the people of its group, and nobody else. */
    public GivenCase foundersNamed() {
        GivenMoney.nameFounders(this);
        return this;
    }

    /** Its approved cooperative is founded and registered, under numbers of its own. */
    public GivenCase registered() {
        GivenMoney.register(this);
        return this;
    }

    /** The same, with a cooperative that works since the first day of the month: all days of its people count. */
    public GivenCase registeredAllMonth() {
        GivenMoney.register(this, office.today().withDayOfMonth(1));
        return this;
    }

    /** Its registered cooperative has signed the agreement, against a promissory note. */
    public GivenCase agreed() {
        Staff.hiredIn(office);
        GivenMoney.sign(this);
        return this;
    }

    /** The first tranche of its agreement is executed by the bank. */
    public GivenCase firstTranchePaid() {
        return tranchePaid(1);
    }

    /** That tranche of its agreement is executed by the bank. */
    public GivenCase tranchePaid(int tranche) {
        GivenMoney.pay(this, tranche);
        return this;
    }

    /** The application is written, asking for 100 000 zł, and handed in; a group of five joins when there is none. */
    public GivenCase submitted() {
        return submitted("100000.00");
    }

    /** The application is written, asking for that amount, and handed in. */
    public GivenCase submitted(String... asked) {
        if (group().members().isEmpty()) {
            withTrainedGroup(5);
        }
        advisorDoes(StartApplication.class, StartApplication.Command::new);
        Plans.complete(office.as(file().advisor(), Role.ADVISOR), number, asked);
        return advisorDoes(SubmitApplication.class, SubmitApplication.Command::new);
    }

    /** The manager opens the assessment with two assessors, who declare impartiality. */
    public GivenCase withCommittee() {
        Staff.hiredIn(office);
        if (stage() == Stage.GROUP_FORMING) {
            submitted();
        }
        managerDoes(
                OpenAssessment.class,
                ref -> new OpenAssessment.Command(ref, List.of(Staff.FIRST_ASSESSOR, Staff.SECOND_ASSESSOR)));
        return assessorsDo(DeclareImpartiality.class, ref -> new DeclareImpartiality.Command(ref, true, null));
    }

    /** Both assessors find the form met. */
    public GivenCase formallyAssessed() {
        return withCommittee()
                .assessorsDo(RecordFormalCard.class, ref -> new RecordFormalCard.Command(ref, Cards.formal()));
    }

    /** Both assessors lock their merit cards. */
    public GivenCase scored(CardContent first, CardContent second) {
        does(Staff.FIRST_ASSESSOR, Role.ASSESSOR, LockScoreCard.class, ref -> new LockScoreCard.Command(ref, first));
        does(Staff.SECOND_ASSESSOR, Role.ASSESSOR, LockScoreCard.class, ref -> new LockScoreCard.Command(ref, second));
        return this;
    }

    /** Both assessors recommend that amount. */
    public GivenCase assessed(String recommended) {
        return formallyAssessed().scored(Cards.recommending(82, recommended), Cards.recommending(76, recommended));
    }

    /** Both assessors recommend all that is asked, 100 000 zł. */
    public GivenCase assessed() {
        return assessed("100000.00");
    }

    /** The group received the letter about its result today, and let the term of an appeal run out. */
    public GivenCase letterTermOver() {
        var today = office.today();
        advisorDoes(RecordLetterReceipt.class, ref -> new RecordLetterReceipt.Command(ref, today, "zwrotka"));
        var due = office.inTransaction(() -> {
            var book = office.the(AppealBook.class);
            return book.term(file(), book.receipt(file()).orElseThrow()).due();
        });
        office.on(due.plusDays(1));
        return this;
    }

    /** The manager approves that amount; what comes before is done first when it is not done yet. */
    public GivenCase approvedFor(String amount) {
        if (stage() == Stage.GROUP_FORMING) {
            assessed();
        }
        return managerDoes(
                ApproveGrant.class, ref -> new ApproveGrant.Command(ref, Money.of(amount), "Plan przekonuje."));
    }

    /** The manager does something to it. */
    public GivenCase managerDoes(Class<?> useCase, Function<CaseRef, Object> command) {
        does(Staff.MANAGER, Role.MANAGER, useCase, command);
        return this;
    }

    /** Each of the two assessors does it. */
    public GivenCase assessorsDo(Class<?> useCase, Function<CaseRef, Object> command) {
        does(Staff.FIRST_ASSESSOR, Role.ASSESSOR, useCase, command);
        does(Staff.SECOND_ASSESSOR, Role.ASSESSOR, useCase, command);
        return this;
    }

    /** The last tranche, or what is left of it, is executed by the bank. */
    public GivenCase lastTranchePaid() {
        GivenMoney.pay(this, 2);
        return this;
    }

    /** What the bank has executed for this case so far. */
    public Money paid() {
        return office.inTransaction(() -> office.the(Payouts.class).of(number).stream()
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .map(Payout::amount)
                .collect(Money.summing()));
    }
}
