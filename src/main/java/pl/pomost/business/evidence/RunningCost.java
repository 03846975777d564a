package pl.pomost.business.evidence;

/** Running costs of a cooperative; the rules say which of them count. */
public enum RunningCost {
    SOCIAL_INSURANCE,
    RENT,
    UTILITIES,
    TELECOM,
    ACCOUNTING,
    INSURANCE,
    WAGES,
    OTHER
}
