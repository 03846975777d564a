package pl.pomost.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recourse.AppealRecruitment;
import pl.pomost.business.recourse.DecideRecruitmentAppeal;
import pl.pomost.business.recourse.RecordResultReceipt;
import pl.pomost.business.recruitment.AdvanceFormalCheck;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.business.recruitment.OpenForm;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.business.recruitment.RecordInterview;
import pl.pomost.business.recruitment.SubmitForm;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** People on their way through the first edition of a test, each step by whoever should take it. */
public final class Recruits {

    private final Office office;
    private final String edition;

    public Recruits(Office office) {
        this.office = office;
        this.edition = office.inTransaction(
                () -> office.the(Programmes.class).editions().get(0).code());
    }

    public String edition() {
        return edition;
    }

    /** Somebody invented whose form is open. @return the participant's number */
    public String opened() {
        var person = new People(office).registered();
        advisor().does(OpenForm.class, new OpenForm.Command(edition, person));
        return person;
    }

    /** Somebody invented whose form came in today. */
    public String submitted() {
        var person = opened();
        advisor().does(SubmitForm.class, form(person));
        return person;
    }

    /** The form of a person as it comes in today. */
    public SubmitForm.Command form(String person) {
        return new SubmitForm.Command(edition, person, version(person), office.today(), "Chcę pracować.", true, false);
    }

    /** Somebody invented whose form is being checked, with every criterion met and proved today. */
    public String proved() {
        var person = submitted();
        step(person, EnrolmentMove.BEGIN_CHECK, null);
        proves(person, office.today());
        return person;
    }

    /** Somebody invented who is scored by two of the committee. */
    public String scored(int first, int second) {
        var person = proved();
        step(person, EnrolmentMove.PASS_CHECK, null);
        interview(person, Staff.FIRST_ASSESSOR, first);
        interview(person, Staff.SECOND_ASSESSOR, second);
        return person;
    }

    /** Somebody invented who is qualified by a list. */
    public String qualified() {
        var person = scored(80, 90);
        approve();
        return person;
    }

    /** Papers of that day for every criterion. */
    public void proves(String person, LocalDate day) {
        proves(
                person,
                Arrays.stream(AccessCriterion.values())
                        .map(criterion -> given(criterion, true, null, day))
                        .toList());
    }

    public void proves(String person, List<RecordAccessCriteria.Given> answers) {
        advisor()
                .does(
                        RecordAccessCriteria.class,
                        new RecordAccessCriteria.Command(edition, person, version(person), answers));
    }

    /** An answer with its paper. */
    public static RecordAccessCriteria.Given given(
            AccessCriterion criterion, boolean met, LocalDate endedOn, LocalDate issuedOn) {
        return new RecordAccessCriteria.Given(criterion, met, endedOn, ProofKind.STATEMENT, "OSW/1/2026", issuedOn);
    }

    public void step(String person, EnrolmentMove step, String letter) {
        advisor().does(AdvanceFormalCheck.class, command(person, step, letter));
    }

    public Refusal refusalOf(String person, EnrolmentMove step, String letter) {
        return advisor().refusalOf(AdvanceFormalCheck.class, command(person, step, letter));
    }

    private AdvanceFormalCheck.Command command(String person, EnrolmentMove step, String letter) {
        return new AdvanceFormalCheck.Command(edition, person, version(person), step, letter);
    }

    public void interview(String person, String scorer, int points) {
        office.as(scorer, Role.ASSESSOR)
                .does(
                        RecordInterview.class,
                        new RecordInterview.Command(
                                edition, person, version(person), points, office.today(), "Wie, czego chce."));
    }

    /** The letter about the result came today. */
    public void receives(String person) {
        advisor()
                .does(
                        RecordResultReceipt.class,
                        new RecordResultReceipt.Command(
                                edition, person, version(person), office.today(), "ZPO 7/2026"));
    }

    /** The appeal of a person as it comes in today. */
    public AppealRecruitment.Command appeal(String person) {
        return new AppealRecruitment.Command(
                edition, person, version(person), office.today(), "Pismo 9", "Zaświadczenie było w teczce.");
    }

    /** The person got the letter and appealed today. */
    public void appeals(String person) {
        receives(person);
        advisor().does(AppealRecruitment.class, appeal(person));
    }

    /** What a second manager says about the appeal; null where the cards say it. */
    public DecideRecruitmentAppeal.Command ruling(String person, Boolean upheld) {
        return new DecideRecruitmentAppeal.Command(edition, person, version(person), upheld, "Jak w protokole.");
    }

    /** A manager who decided nothing first closes the appeal. */
    public void rules(String person, Boolean upheld) {
        office.as("kierownik2", Role.MANAGER).does(DecideRecruitmentAppeal.class, ruling(person, upheld));
    }

    /** Somebody whose form was rejected for a criterion. */
    public String rejected() {
        var person = submitted();
        step(person, EnrolmentMove.BEGIN_CHECK, null);
        proves(
                person,
                Arrays.stream(AccessCriterion.values())
                        .map(criterion ->
                                given(criterion, criterion != AccessCriterion.RESIDENCE, null, office.today()))
                        .toList());
        step(person, EnrolmentMove.REJECT_FORM, "Nie mieszka na obszarze projektu.");
        return person;
    }

    public void approve() {
        office.as(Staff.MANAGER, Role.MANAGER)
                .does(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(edition));
    }

    public Enrolment of(String person) {
        return office.inTransaction(() -> office.the(Enrolments.class).look(edition, person));
    }

    public long version(String person) {
        return of(person).version();
    }

    private Office advisor() {
        return office.as(Cases.ADVISOR, Role.ADVISOR);
    }
}
