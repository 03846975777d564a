package pl.pomost.given;

import java.util.Map;
import java.util.Optional;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.text.PolishOrder;

/** Some towns of one voivodeship, as if there were no others in it. */
public final class FakeMunicipalities implements Municipalities {

    private static final Map<String, String> TOWNS = Map.of(
            "0402011", "Brodnica",
            "0405011", "Golub-Dobrzyń",
            "0412011", "Rypin",
            "0417011", "Wąbrzeźno",
            "0461011", "Bydgoszcz",
            "0462011", "Grudziądz",
            "0463011", "Toruń",
            "0464011", "Włocławek");

    @Override
    public Optional<Municipality> of(Teryt code) {
        return Optional.ofNullable(TOWNS.get(code.value())).map(name -> town(code, name));
    }

    @Override
    public boolean cover(String voivodeship) {
        return voivodeship.equals("04");
    }

    private static Municipality town(Teryt code, String name) {
        return Filled.entity(
                Municipality.class,
                Map.of(
                        "code", code.value(),
                        "countyCode", code.county(),
                        "name", name,
                        "nameKey", PolishOrder.key(name),
                        "kind", Municipality.Kind.URBAN));
    }
}
