package pl.pomost.business.plan;

/** Whether a thing is bought new; a used one needs a statement of origin when it is settled. */
public enum Condition {
    NEW,
    USED
}
