package pl.pomost.business.plan;

/** What sort of thing a cost line buys. */
public enum CostCategory {
    FIXED_ASSETS,
    INTANGIBLES,
    EQUIPMENT,
    VEHICLES,
    MATERIALS_GOODS,
    RENOVATION,
    SERVICES,
    /** A job that is newly created, by its unit rate. */
    JOB_CREATION,
    /** A job that is kept for the durability period, by its unit rate. */
    JOB_KEEPING,
    /** The reintegration of the person on a job. */
    REINTEGRATION;

    /** Whether such lines are written from jobs under unit rates, and never by hand. */
    public boolean isUnitRate() {
        return this == JOB_CREATION || this == JOB_KEEPING || this == REINTEGRATION;
    }
}
