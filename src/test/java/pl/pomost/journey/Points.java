package pl.pomost.journey;

import java.util.List;

/**
 * What a merit card gives for one criterion.
 *
 * @param code  the criterion in the API
 * @param title the criterion on the page
 */
record Points(String code, String title, int given) {
    /** A card with every criterion above its minimum. */
    static final List<Points> GOOD = List.of(
            new Points("PRODUCT", "Produkt lub usługa", 7),
            new Points("MARKET", "Klienci i rynek", 7),
            new Points("COMPETITION", "Konkurencja", 6),
            new Points("SALES", "Promocja i sprzedaż", 6),
            new Points("EXPERIENCE", "Wiedza i doświadczenie", 7),
            new Points("RESOURCES", "Zasoby, lokal, partnerzy", 6),
            new Points("COSTS", "Racjonalność wydatków", 9),
            new Points("FORECAST", "Prognoza i rentowność", 8),
            new Points("FINANCING", "Źródła finansowania", 4),
            new Points("REINTEGRATION", "Reintegracja członków", 7),
            new Points("EMPLOYMENT", "Forma i wymiar zatrudnienia", 6),
            new Points("DURABILITY", "Trwałość", 4),
            new Points("CLARITY", "Przejrzystość", 4),
            new Points("CONSISTENCY", "Spójność", 4));
}
