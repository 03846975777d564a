package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;

/** Nobody needs a mouse: a payout is prepared and approved with Tab, letters and Enter. */
class KeyboardJourney extends Outside {
    private static final int PATIENCE = 80;

    @Test
    void preparesAndApprovesAPayout() {
        var number = ApprovedCase.named("Spółdzielnia Socjalna Klawisz", "FOUND")
                .registered()
                .signed()
                .number();
        var accountant = Desk.of("ksiegowa").openCase(number, "money");
        pressesFromTheKeyboard(accountant, "Przygotuj wypłatę");
        accountant.says("Wypłata przygotowana");
        accountant.leave();

        var manager = Desk.of("kierownik").openCase(number, "money");
        pressesFromTheKeyboard(manager, "Zatwierdź wypłatę");
        manager.says("Wypłata zatwierdzona");
        manager.leave();
    }

    private static void pressesFromTheKeyboard(Desk desk, String button) {
        for (int tabs = 0; tabs < PATIENCE && !button.equals(focused(desk)); tabs++) {
            desk.page().keyboard().press("Tab");
        }
        assertThat(focused(desk)).isEqualTo(button);
        desk.page().keyboard().press("Enter");
    }

    private static Object focused(Desk desk) {
        return desk.page().evaluate("document.activeElement.textContent.trim()");
    }
}
