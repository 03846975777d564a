package pl.pomost.business.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.kernel.money.Money;

/** Domain, 6.1: the eligible grant is the least of what is asked, the two caps, the lines and the recommendation. */
class EligibleGrantTest {

    /** The worked examples of 6.1 and the recommendation; the amount asked is the sum over the members, each up to the cap. */
    @ParameterizedTest
    @CsvSource({
        // 5 members x 20 000, plan 100 000
        "100000.00, 100000.00, 5, 20000, 100000, 100000.00, 100000.00",
        // 7 members x 20 000 = 140 000; cap 100 000; in Sandomierz 200 000
        "140000.00, 140000.00, 7, 20000, 100000, 140000.00, 100000.00",
        "140000.00, 140000.00, 7, 20000, 200000, 140000.00, 140000.00",
        // legal persons: 5 employed persons are counted, not 2 members
        "100000.00, 120000.00, 5, 20000, 100000, 100000.00, 100000.00",
        // the committee recommends less
        "100000.00, 100000.00, 5, 20000, 100000, 83734.35, 83734.35"
    })
    void isTheLeastOfItsOperands(
            String asked,
            String lines,
            int persons,
            int perPerson,
            int cooperative,
            String recommended,
            String eligible) {
        var limits = limits(asked, lines, recommended, persons, perPerson, cooperative, "1000000.00");
        assertThat(limits.eligible()).isEqualTo(Money.of(eligible));
        assertThat(limits.highest()).isEqualTo(Money.of(eligible));
    }

    /** Domain, 6.1: 5 members, one asks 25 000 and counts for 20 000, the others 15 000 each: 80 000; the lines cost 78 450.20. */
    @Test
    void countsWhatEachMemberAsksForUpToTheLimitOfOne() {
        var members = List.of("P-1", "P-2", "P-3", "P-4", "P-5");
        var people = PersonLimits.of(
                Money.of(20_000),
                members,
                Map.of(
                        "P-1", Money.of(25_000),
                        "P-2", Money.of(15_000),
                        "P-3", Money.of(15_000),
                        "P-4", Money.of(15_000),
                        "P-5", Money.of(15_000)));

        assertThat(people.asked()).isEqualTo(Money.of(85_000));
        assertThat(people.total()).isEqualTo(Money.of(80_000));
        assertThat(people.rows().get(0).counted()).isEqualTo(Money.of(20_000));
        assertThat(limits("85000.00", "78450.20", "85000.00", people, 100_000, "1000000.00")
                        .eligible())
                .isEqualTo(Money.of("78450.20"));
        assertThat(limits("85000.00", "90000.00", "85000.00", people, 100_000, "1000000.00")
                        .eligible())
                .isEqualTo(Money.of("80000.00"));
    }

    /** Domain, 6.1: 2 founding organisations, 5 employed persons, each counted by its place. */
    @Test
    void countsEmployedPersonsByTheirPlaces() {
        var people = PersonLimits.of(
                Money.of(20_000),
                List.of("1", "2", "3", "4", "5"),
                Map.of(
                        "1", Money.of(20_000),
                        "2", Money.of(20_000),
                        "3", Money.of(20_000),
                        "4", Money.of(20_000),
                        "5", Money.of(20_000)));

        assertThat(limits("100000.00", "120000.00", "100000.00", people, 100_000, "1000000.00")
                        .eligible())
                .isEqualTo(Money.of(100_000));
    }

    /** Who left takes the share along; who is counted and says nothing while others do counts for nothing yet. */
    @Test
    void countsOnlyWhoIsThereAndSaysAnAmount() {
        var people = PersonLimits.of(
                Money.of(20_000), List.of("P-1", "P-2"), Map.of("P-1", Money.of(10_000), "P-left", Money.of(20_000)));

        assertThat(people.total()).isEqualTo(Money.of(10_000));
        assertThat(people.silent()).containsExactly("P-2");
    }

    /** Domain, 6.1: budget never shrinks it; what the budget does not hold is not approved at all. */
    @Test
    void isNotShrunkByTheBudget() {
        var limits = limits("100000.00", "100000.00", "100000.00", 5, 20_000, 100_000, "90000.00");
        assertThat(limits.eligible()).isEqualTo(Money.of("100000.00"));
        assertThat(limits.due()).isEqualTo(Money.of("100000.00"));
        assertThat(limits.highest()).isEqualTo(Money.ZERO);
    }

    private static GrantLimits limits(
            String asked, String lines, String recommended, int persons, int perPerson, int cooperative, String left) {
        var people = PersonLimits.of(
                Money.of(perPerson),
                IntStream.rangeClosed(1, persons).mapToObj(Integer::toString).toList(),
                Map.of());
        return limits(asked, lines, recommended, people, cooperative, left);
    }

    private static GrantLimits limits(
            String asked, String lines, String recommended, PersonLimits people, int cooperative, String left) {
        return new GrantLimits(
                Money.of(asked),
                Money.of(lines),
                Money.of(recommended),
                null,
                people,
                Money.of(cooperative),
                Money.of(left),
                "TEST-1");
    }
}
