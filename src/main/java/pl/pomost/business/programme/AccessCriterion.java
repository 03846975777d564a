package pl.pomost.business.programme;

/** What a person may have to prove to come in, each with a dated proof; the rules say which of them they ask for. */
public enum AccessCriterion {
    /** The form is signed and has its attachments: what can be completed once. */
    FORM_COMPLETE,
    FULL_CAPACITY,
    ENTITLED_STATUS,
    RESIDENCE,
    /** No own business, run or suspended, in the months before the statement. */
    NO_BUSINESS,
    /** No membership of a social cooperative in the months before the statement. */
    NO_MEMBERSHIP,
    /** No other public money that is not returned for the same purpose. */
    NO_OTHER_AID,
    NO_ARREARS,
    NOT_CONVICTED;

    /** Whether the statement says when something last ended. */
    public boolean hasEnd() {
        return this == NO_BUSINESS || this == NO_MEMBERSHIP;
    }
}
