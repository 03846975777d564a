package pl.pomost.journey;

/** A payout leaves in a batch of its own, by the hands of whoever gathers and exports and of whoever approves. */
record Ordering(Desk accountant, Desk manager) {

    void leaves(String reference) {
        var gathering = accountant.open("desk/batches").card("Zbierz paczkę").pick(reference + " ");
        gathering.field("Rachunek biura").selectOption("GLOWNY");
        gathering.press("Zbierz paczkę");
        accountant.card("Arkusz kontrolny").shows(reference);
        var address = accountant.page().url().replaceFirst(".*/desk/", "desk/");
        manager.open(address).card("Co dalej").press("Zatwierdź całą paczkę");
        manager.says("Paczka zatwierdzona");
        accountant.open(address).card("Co dalej").press("Zleć bankowi");
        accountant.says("Paczka zlecona");
    }
}
