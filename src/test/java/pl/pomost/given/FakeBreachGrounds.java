package pl.pomost.given;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGround.Extent;
import pl.pomost.business.reference.BreachGrounds;

/** Three grounds in memory, one of each extent that a test needs. */
public final class FakeBreachGrounds implements BreachGrounds {

    private static final List<BreachGround> ALL = List.of(
            ground("B1", Extent.AMOUNT).aboutCosts(), ground("B2", Extent.WHOLE), ground("B5", Extent.WHOLE_OR_PART));

    @Override
    public List<BreachGround> all() {
        return ALL;
    }

    @Override
    public Optional<BreachGround> of(String code) {
        return ALL.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    private static BreachGround ground(String code, Extent extent) {
        return new BreachGround(code, "podstawa " + code, "ground " + code, extent, "test", false);
    }
}
