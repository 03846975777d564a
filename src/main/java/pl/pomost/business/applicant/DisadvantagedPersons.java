package pl.pomost.business.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/**
 * How many of the people of a group are disadvantaged: by the status with which they entered, or by a certified disability
 * whatever the status. Only numbers leave this class, never who it is.
 */
@ApplicationScoped
public class DisadvantagedPersons {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Participants participants;

    DisadvantagedPersons() {}

    /**
     * The count of a group.
     *
     * @param counted how many are disadvantaged
     * @param all     how many there are
     */
    public record Among(int counted, int all) {

        /** Per cent with two decimals, half up; 0 of nobody. */
        public BigDecimal percent() {
            return all == 0
                    ? BigDecimal.ZERO.setScale(2)
                    : HUNDRED.multiply(BigDecimal.valueOf(counted))
                            .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
        }

        /** Whether that is what the rules ask for; the share is compared exactly, not rounded. */
        public boolean suffices(SupportRules rules) {
            var least = rules.people().disadvantagedShare().percent().multiply(BigDecimal.valueOf(all));
            return counted >= rules.people().disadvantagedFewest()
                    && HUNDRED.multiply(BigDecimal.valueOf(counted)).compareTo(least) >= 0;
        }

        /** The figures, for the sentence of a rule. */
        public Reason told(String rule, SupportRules rules) {
            return Reason.of(rule)
                    .with("counted", counted)
                    .with("members", all)
                    .with("share", Share.of(percent().toPlainString()))
                    .with("least", rules.people().disadvantagedShare())
                    .with("fewest", rules.people().disadvantagedFewest());
        }
    }

    /** Counts the present members of a group. */
    public Among among(InitiativeGroup group, SupportRules rules) {
        var numbers =
                group.members().stream().map(GroupMember::participantNumber).toList();
        var degrees = degrees(numbers);
        var counted = participants.all(numbers).stream()
                .filter(person -> rules.ranking()
                                .disadvantagedStatuses()
                                .contains(person.status().name())
                        || isCertified(degrees.getOrDefault(person.number(), Disability.NONE)))
                .count();
        return new Among(Math.toIntExact(counted), numbers.size());
    }

    private Map<String, Disability> degrees(List<String> numbers) {
        var degrees = new HashMap<String, Disability>();
        participants.specials(numbers).forEach(each -> degrees.put(each.participantNumber(), each.disability()));
        return degrees;
    }

    private static boolean isCertified(Disability degree) {
        return degree != Disability.NONE && degree != Disability.REFUSED;
    }
}
