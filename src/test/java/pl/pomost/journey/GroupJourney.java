package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Who founds or joins: the other kinds of cases, leaving, handing over, giving up. */
class GroupJourney extends Outside {

    @Test
    void legalPersonsFoundWithThePeopleTheyEmploy() {
        var advisor = opens("osoby prawne", "założenie spółdzielni");
        advisor.section("Grupa");
        var founders = advisor.card("Założyciele: osoby prawne");
        founders.group("Założyciel 1")
                .fill("Nazwa", "Fundacja Most")
                .fill("NIP", "1234563218")
                .fill("KRS", "0000123456")
                .fill("Reprezentant", "Maria Próbna");
        founders.press("Dodaj założyciela");
        var second = founders.group("Założyciel 2");
        second.fill("Nazwa", "Gmina Wąbrzeźno").fill("NIP", "5261040820").fill("Reprezentant", "burmistrz");
        founders.fill("Liczba osób, które założyciele zatrudnią", "5").press("Zapisz założycieli");
        advisor.refuses("Założyciel 2: NIP");
        assertThat(second.field("Nazwa")).hasValue("Gmina Wąbrzeźno");

        second.fill("NIP", "5261040828");
        founders.press("Zapisz założycieli");
        advisor.says("Zapisano założycieli.");
        advisor.card("Grupa").shows("Fundacja Most").shows("Gmina Wąbrzeźno");
        advisor.looksRight("group-legal");
        advisor.leave();
    }

    @Test
    void peopleJoinACooperativeThatExists() {
        var advisor = opens("osoby fizyczne", "przystąpienie do spółdzielni");

        advisor.whole().shows("przystąpienie do spółdzielni");
        advisor.leave();
    }

    @Test
    void aMemberLeavesAndTheApplicationCannotBegin() {
        var group = Prepared.group();
        var advisor = Desk.of("doradca").openCase(group.number(), "group");
        assertThat(advisor.card("Rozpocznij wniosek").button("Rozpocznij wniosek"))
                .isEnabled();
        var leaving = advisor.card("Zapisz odejście z grupy");
        leaving.field("Członek grupy").selectOption(group.people().get(0));
        leaving.press("Zapisz odejście z grupy");

        advisor.says("Zapisano odejście z grupy.");
        assertThat(advisor.card("Rozpocznij wniosek").button("Rozpocznij wniosek"))
                .isDisabled();
        advisor.card("Rozpocznij wniosek").shows("Teraz nie można");
        advisor.leave();
    }

    @Test
    void theManagerHandsACaseToAnotherAdvisor() {
        var number = Prepared.opened().number();
        var manager = Desk.of("kierownik").openCase(number, "overview");
        var handOver = manager.card("Przekazanie sprawy innemu doradcy").choose("Doradca", "Łukasz Brzozowy");
        handOver.press("Przekaż sprawę").complains("Powód", "wymagane");
        assertThat(handOver.field("Doradca")).hasValue("doradca2");
        handOver.fill("Powód", "Urlop.").press("Przekaż sprawę");
        manager.says("Sprawę przekazano.").looksRight("case-handed-over");
        assertThat(manager.page().locator(".summary").first()).containsText("Łukasz Brzozowy");
        manager.leave();

        var other = Desk.of("doradca2").openCase(number, "group");
        assertThat(other.card("Dodaj do grupy").here()).isVisible();
        other.leave();
    }

    @Test
    void theGroupGivesUp() {
        var number = Prepared.group().number();
        var advisor = Desk.of("doradca").openCase(number, "overview");
        advisor.page().locator(".move-link").getByText("Zapisz rezygnację").click();
        var end = advisor.card("Rezygnacja grupy");
        end.press("Zapisz rezygnację").complains("Powód rezygnacji", "wymagane");
        end.fill("Powód rezygnacji", "Grupa się rozpadła.").press("Zapisz rezygnację");

        advisor.says("Rezygnacja zapisana.").standsAt("rezygnacja").looksRight("case-withdrawn");
        advisor.leave();
    }

    private static Desk opens(String founders, String purpose) {
        var advisor = Desk.of("doradca").open("desk/open-case");
        advisor.card("Pierwsza rozmowa")
                .choose("Edycja", "Edycja wzorcowa (WZOR-1)")
                .choose("Założyciele", founders)
                .choose("Cel", purpose)
                .fill("Nazwa", "Spółdzielnia Socjalna Zakole")
                .fill("Siedziba (TERYT)", "0417011")
                .press("Otwórz sprawę");
        return advisor.says("Sprawę otwarto.");
    }
}
