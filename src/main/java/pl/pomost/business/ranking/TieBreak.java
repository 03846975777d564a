package pl.pomost.business.ranking;

/** What put a case below the one before it. */
public enum TieBreak {
    /** The score itself: there was no tie. */
    SCORE,
    /** The one above waited on an earlier list already. */
    EARLIER_LIST,
    FIRST_CATEGORY,
    NEXT_CATEGORY,
    DISADVANTAGED,
    SUBMITTED,
    /** Everything else is equal, to the moment of the submission: the older case number goes first. */
    NUMBER
}
