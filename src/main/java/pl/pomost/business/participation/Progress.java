package pl.pomost.business.participation;

import pl.pomost.business.programme.SupportRules;

/**
 * How far a person is with the training, in quarters of an hour.
 *
 * @param planned  what is planned for everybody
 * @param needed   what is needed, by the threshold of the edition
 * @param attended what was attended and signed for
 * @param absences sessions missed without an excuse
 * @param limit    from how many of them the person may be struck off
 * @param missed   what was held while the person was a member, and not attended or not signed for
 */
public record Progress(int planned, int needed, int attended, int missed, int absences, int limit) {

    /** Nothing yet: the person is in no group. */
    static Progress none(SupportRules rules) {
        return new Progress(0, 0, 0, 0, 0, rules.training().absences());
    }

    public boolean isEnough() {
        return needed > 0 && attended >= needed;
    }

    /** Whether there are too many unexcused absences. */
    public boolean isAbsentTooOften() {
        return limit > 0 && absences >= limit;
    }

    /** Whether the threshold cannot be met any more: what is planned less what was missed does not reach it. */
    public boolean isOutOfReach() {
        return planned - missed < needed;
    }
}
