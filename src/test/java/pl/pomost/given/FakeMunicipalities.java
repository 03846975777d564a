package pl.pomost.given;

import java.util.Map;
import java.util.Optional;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.text.PolishOrder;

/** Wąbrzeźno alone. */
public final class FakeMunicipalities implements Municipalities {

    @Override
    public Optional<Municipality> of(Teryt code) {
        return code.value().equals("0417011") ? Optional.of(wabrzezno()) : Optional.empty();
    }

    private static Municipality wabrzezno() {
        return Filled.entity(
                Municipality.class,
                Map.of(
                        "code", "0417011",
                        "countyCode", "0417",
                        "name", "Wąbrzeźno",
                        "nameKey", PolishOrder.key("Wąbrzeźno"),
                        "kind", Municipality.Kind.URBAN));
    }
}
