package pl.pomost.business.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class WithdrawCaseTest {

    private final Office office = Office.onFakes().as("doradca", Role.ADVISOR);
    private final CaseNumber number = new CaseNumber(office.does(
                    OpenCase.class,
                    new OpenCase.Command(
                            FakeProgrammes.EDITION,
                            FounderKind.NATURAL_PERSONS,
                            CaseFile.Purpose.FOUND,
                            "Spółdzielnia Żuraw",
                            "0417011"))
            .subject());

    @Test
    void freesWhatWasPromised() {
        var programmes = office.the(Programmes.class);
        var grants = programmes.budget(FakeProgrammes.EDITION, Budget.Purpose.GRANTS);
        programmes.add(new Commitment(grants, number, Money.of(100_000), office.today()));

        office.does(WithdrawCase.class, new WithdrawCase.Command(new CaseRef(number, 1), "Grupa się rozpadła"));

        assertThat(file().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(grants.committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void letsThePeopleJoinAnotherGroup() {
        var theCase = new Cases(office).opened().withGroup(1);
        var member = theCase.group().members().get(0).participantNumber();

        theCase.advisorDoes(WithdrawCase.class, seen -> new WithdrawCase.Command(seen, "Grupa się rozpadła"));

        assertThat(office.the(Groups.class).isInActiveGroup(member, number)).isFalse();
    }

    @Test
    void needsAReason() {
        var refusal = office.refusalOf(WithdrawCase.class, new WithdrawCase.Command(new CaseRef(number, 1), " "));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(file().stage()).isEqualTo(Stage.GROUP_FORMING);
    }

    @Test
    void isNotPossibleOnceTheAgreementIsSigned() {
        Filled.set(file(), "stage", Stage.CONTRACT_SIGNED);

        assertThat(office.refusalOf(WithdrawCase.class, new WithdrawCase.Command(new CaseRef(number, 1), "Powód"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .contains("move.wrong-stage");
    }

    private CaseFile file() {
        return office.the(CaseFiles.class).look(number);
    }
}
