package pl.pomost.business.plan;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** What one counted person asks for; never changed, only replaced. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class PersonAmount {

    private String person;
    private Money amount;

    protected PersonAmount() {}

    PersonAmount(String person, Money amount) {
        this.person = person;
        this.amount = amount;
    }

    /** Who asks, as {@link pl.pomost.business.applicant.InitiativeGroup#countedPersons} says it. */
    public String person() {
        return person;
    }

    /** In złoty, 0 or more; what is above the limit of one person does not count. */
    public Money amount() {
        return amount;
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("person", person).with("amount", amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAmount that && person.equals(that.person) && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, amount);
    }
}
