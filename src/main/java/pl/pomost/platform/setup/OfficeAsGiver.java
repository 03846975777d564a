package pl.pomost.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.aid.AidGiver;

/** What the configuration says of this office. */
@ApplicationScoped
public class OfficeAsGiver implements AidGiver {

    @Inject
    @ConfigProperty(name = "pomost.office.name")
    String name;

    @Inject
    @ConfigProperty(name = "pomost.office.nip")
    Optional<String> nip;

    @Inject
    @ConfigProperty(name = "pomost.office.address")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "pomost.office.krs")
    Optional<String> krs;

    @Inject
    @ConfigProperty(name = "pomost.office.place")
    Optional<String> place;

    OfficeAsGiver() {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nip() {
        return nip.orElse("");
    }

    @Override
    public String address() {
        return address.orElse("");
    }

    @Override
    public String krs() {
        return krs.orElse("");
    }

    @Override
    public String place() {
        return place.orElse("");
    }
}
