package pl.pomost.business.applicant;

/** Who founds the cooperative. */
public enum FounderKind {
    NATURAL_PERSONS,
    /** Organisations and local government; limits are then counted by the persons employed. */
    LEGAL_PERSONS
}
