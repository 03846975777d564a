package pl.pomost.business.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.DisadvantagedPersons;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.People;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class GroupTest {

    private final Office office = Office.onFakes();
    private final Cases cases = new Cases(office);

    @Test
    void takesPeopleInAndLetsThemGo() {
        var theCase = cases.opened().withGroup(2);
        var first = theCase.group().members().get(0).participantNumber();

        theCase.advisorDoes(LeaveGroup.class, seen -> new LeaveGroup.Command(seen, first, office.today()));

        assertThat(theCase.group().members()).hasSize(1);
        assertThat(theCase.ref().version()).isEqualTo(4);
        assertThat(office.facts().last().thing()).isEqualTo("group");
    }

    @Test
    void keepsAPersonInOneActiveGroup() {
        var one = cases.opened().withGroup(1);
        var other = cases.opened();
        var member = one.group().members().get(0).participantNumber();

        var refusal = other.refusalOf(JoinGroup.class, seen -> new JoinGroup.Command(seen, member, office.today()));

        assertThat(rules(refusal)).containsExactly("group.member-elsewhere");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("case", one.number().text());
    }

    @Test
    void freesThePeopleOfACaseThatIsWithdrawn() {
        var one = cases.opened().withGroup(1);
        var member = one.group().members().get(0).participantNumber();
        one.advisorDoes(WithdrawCase.class, seen -> new WithdrawCase.Command(seen, "Grupa zrezygnowała"));

        var other = cases.opened();
        other.advisorDoes(JoinGroup.class, seen -> new JoinGroup.Command(seen, member, office.today()));

        assertThat(other.group().has(member)).isTrue();
    }

    @Test
    void refusesSomebodyUnderAge() {
        var people = new People(office);
        office.as(Cases.ADVISOR, Role.ADVISOR);
        var child = office.does(
                        pl.pomost.business.applicant.RegisterParticipant.class,
                        new pl.pomost.business.applicant.RegisterParticipant.Command(
                                people.form("Młoda", "Próbna", "10210100027"), null))
                .subject();

        var refusal =
                cases.opened().refusalOf(JoinGroup.class, seen -> new JoinGroup.Command(seen, child, office.today()));

        assertThat(rules(refusal)).containsExactly("group.not-of-age");
    }

    @Test
    void refusesAnotherAdvisor() {
        var theCase = cases.opened();
        var person = new People(office).registered();

        var refusal = theCase.refusalOf(
                "doradca2", Role.ADVISOR, JoinGroup.class, seen -> new JoinGroup.Command(seen, person, office.today()));

        assertThat(rules(refusal)).containsExactly("separation.not-the-advisor");
    }

    @Test
    void asksForTheFewestFoundersBeforeTheApplicationStarts() {
        var theCase = cases.opened().withGroup(4);

        assertThat(rulesAgainst(Move.START_APPLICATION, theCase)).containsExactly("group.too-few-members");
        theCase.withGroup(1);
        assertThat(rulesAgainst(Move.START_APPLICATION, theCase)).isEmpty();
    }

    /** domain.md 3.8: so large a share and so many persons; by itself it is only said. */
    @Test
    void holdsAnApplicationBackForDisadvantagedPersonsWhereTheRulesSaySo() {
        Rules.changed(office, Setting.DISADVANTAGED_STATUSES, "LONG_TERM_UNEMPLOYED");
        var lenient = cases.opened().withGroup(5);
        Rules.changed(office, Setting.DISADVANTAGED_REQUIRED, "true");
        var strict = cases.opened().withGroup(5);

        assertThat(rulesAgainst(Move.START_APPLICATION, lenient)).isEmpty();
        assertThat(rulesAgainst(Move.START_APPLICATION, strict)).containsExactly("group.too-few-disadvantaged");

        Rules.changed(office, Setting.DISADVANTAGED_STATUSES, "UNEMPLOYED");
        assertThat(rulesAgainst(Move.START_APPLICATION, cases.opened().withGroup(5)))
                .isEmpty();
    }

    @Test
    void comparesTheShareExactlyAndAsksForTheFewestToo() {
        var rules = office.the(Programmes.class).rules(cases.opened().file().rulesVersion());

        assertThat(new DisadvantagedPersons.Among(2, 4).suffices(rules)).isTrue();
        assertThat(new DisadvantagedPersons.Among(2, 5).suffices(rules)).isFalse();
        assertThat(new DisadvantagedPersons.Among(1, 2).suffices(rules)).isFalse();
        assertThat(new DisadvantagedPersons.Among(2, 3).percent()).isEqualByComparingTo("66.67");
        assertThat(new DisadvantagedPersons.Among(0, 0).percent()).isEqualByComparingTo("0.00");
    }

    /** domain.md 3.8: fifty members are the usual most, of which one is only warned. */
    @Test
    void takesMorePeopleThanUsual() {
        var theCase = cases.opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND);

        theCase.advisorDoes(NameLegalFounders.class, seen -> new NameLegalFounders.Command(seen, List.of(), 51));

        assertThat(theCase.group().employedPersons()).isEqualTo(51);
        assertThat(rules(theCase.refusalOf(
                        NameLegalFounders.class, seen -> new NameLegalFounders.Command(seen, List.of(), 1001))))
                .containsExactly("out-of-range");
    }

    @Test
    void asksLegalFoundersForTheirNumberAndForPeopleEmployed() {
        var theCase = cases.opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND);
        assertThat(rulesAgainst(Move.START_APPLICATION, theCase))
                .containsExactly("group.too-few-legal-founders", "group.nobody-employed");

        theCase.advisorDoes(NameLegalFounders.class, seen -> named(seen, "1234563218", "9561000002"));

        assertThat(rulesAgainst(Move.START_APPLICATION, theCase)).isEmpty();
        assertThat(theCase.group().employedPersons()).isEqualTo(5);
    }

    @Test
    void refusesTheSameLegalFounderTwice() {
        var theCase = cases.opened(FounderKind.LEGAL_PERSONS, CaseFile.Purpose.FOUND);

        var refusal = theCase.refusalOf(NameLegalFounders.class, seen -> named(seen, "1234563218", "123-456-32-18"));

        assertThat(rules(refusal)).containsExactly("group.founder-twice");
    }

    @Test
    void refusesLegalFoundersAmongNaturalPersons() {
        var refusal = cases.opened().refusalOf(NameLegalFounders.class, seen -> named(seen, "1234563218"));

        assertThat(rules(refusal)).containsExactly("group.natural-persons");
    }

    private static NameLegalFounders.Command named(pl.pomost.kernel.fact.CaseRef seen, String... nips) {
        var founders = java.util.Arrays.stream(nips)
                .map(nip -> new NameLegalFounders.Founder("Fundacja " + nip, null, nip, "Jan Próbny"))
                .toList();
        return new NameLegalFounders.Command(seen, founders, 5);
    }

    private List<String> rulesAgainst(Move move, GivenCase theCase) {
        var advisor = new Actor(Cases.ADVISOR, java.util.Set.of(Role.ADVISOR));
        return office.the(GroupGate.class).verdict(move, theCase.file(), advisor).reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
