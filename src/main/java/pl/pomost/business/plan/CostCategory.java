package pl.pomost.business.plan;

/** What sort of thing a cost line buys. */
public enum CostCategory {
    FIXED_ASSETS,
    INTANGIBLES,
    EQUIPMENT,
    MATERIALS_GOODS,
    RENOVATION,
    SERVICES
}
