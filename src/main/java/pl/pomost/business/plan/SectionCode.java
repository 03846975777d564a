package pl.pomost.business.plan;

/** The sections of a plan, in the order of the form. */
public enum SectionCode {
    SUMMARY(true),
    GROUP(true),
    FOUNDERS_RESOURCES(true),
    SOCIAL_AIMS(true),
    PRODUCT(true),
    MARKET_CUSTOMERS(true),
    COMPETITION(true),
    MARKETING(true),
    SALES(true),
    SWOT(true),
    ORGANISATION_STAFF(true),
    PREMISES(true),
    /** Only an activity that needs permits has something to say here. */
    LEGAL_PERMITS(false),
    INVESTMENT_SCHEDULE(true),
    FINANCING_SOURCES(true),
    FORECAST_24M(true),
    RISKS(true),
    DURABILITY(true);

    private final boolean mandatory;

    SectionCode(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether an application without this section cannot be submitted. */
    public boolean isMandatory() {
        return mandatory;
    }
}
