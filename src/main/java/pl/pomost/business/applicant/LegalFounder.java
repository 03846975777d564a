package pl.pomost.business.applicant;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

/** An organisation, a local government unit or a church body that founds the cooperative. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class LegalFounder {

    private String name;
    private @Nullable Krs krs;
    private Nip nip;
    private String representative;

    protected LegalFounder() {}

    /**
     * A founding legal person.
     *
     * @param krs            number in the court register; null for those that it does not keep, such as municipalities
     * @param representative first and last name of who acts for it: a personal value
     */
    public LegalFounder(String name, @Nullable Krs krs, Nip nip, String representative) {
        this.name = name;
        this.krs = krs;
        this.nip = nip;
        this.representative = representative;
    }

    public String name() {
        return name;
    }

    public Optional<Krs> krs() {
        return Optional.ofNullable(krs);
    }

    public Nip nip() {
        return nip;
    }

    public String representative() {
        return representative;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("name", name)
                .with("krs", krs)
                .with("nip", nip)
                .personal("representative", representative);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalFounder that
                && name.equals(that.name)
                && Objects.equals(krs, that.krs)
                && nip.equals(that.nip)
                && representative.equals(that.representative);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, krs, nip, representative);
    }
}
