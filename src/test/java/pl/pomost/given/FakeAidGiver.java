package pl.pomost.given;

import pl.pomost.business.aid.AidGiver;

/** An invented office. */
public final class FakeAidGiver implements AidGiver {

    @Override
    public String name() {
        return "Ośrodek Próbny";
    }

    @Override
    public String nip() {
        return "123-456-32-18";
    }

    @Override
    public String address() {
        return "ul. Próbna 1, 87-100 Toruń";
    }

    @Override
    public String krs() {
        return "0000000018";
    }

    @Override
    public String place() {
        return "Toruń";
    }
}
