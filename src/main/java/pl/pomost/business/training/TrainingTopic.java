package pl.pomost.business.training;

/** What the fifty hours are about. */
public enum TrainingTopic {
    LEGAL_ASPECTS,
    BUSINESS_PLAN,
    MARKETING,
    STRATEGY,
    PRODUCT,
    MANAGEMENT
}
