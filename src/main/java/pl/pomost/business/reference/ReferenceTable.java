package pl.pomost.business.reference;

/** The tables of the outside world that administrators keep, each with dated lines. */
public enum ReferenceTable {
    /** Gross a month for full time; the key is always {@link #WAGE_KEY}. */
    MINIMUM_WAGE(2),
    /** Per cent a year; the key is a kind of interest. */
    INTEREST_RATE(2),
    /** Days free from work; the key says when, as {@link pl.pomost.kernel.calendar.HolidayRule} writes it. */
    HOLIDAY(0),
    /** Mid rates of the National Bank of Poland (table A), złoty for one unit; the key is the currency. */
    EXCHANGE_RATE(4),
    /** Sections, divisions and subclasses of activities; the key is year of the classification and code: "2025:56.21.Z". */
    PKD(0),
    /** Activities that get no support; the key is year of the classification and beginning of the code: "2025:25.3". */
    EXCLUDED_PKD(0),
    /** Limits of de minimis aid in euro; the key is regulation and window: "2023/2831 ROLLING_YEARS 3". */
    AID_REGIME(2),
    /** Złoty for one job; the key is CREATE, or KEEP and KEEP_SEVERE with the least working time in per cent: KEEP:75. */
    UNIT_RATE(2),
    /** Counties (TERYT); the key has four digits, from 61 on in its last two a city with the rights of a county. */
    COUNTY(0),
    /** Municipalities (TERYT); the key has seven digits: its county, its number and its kind. */
    MUNICIPALITY(0);

    /** The one key of minimum wages. */
    public static final String WAGE_KEY = "PL";

    private final int decimals;

    ReferenceTable(int decimals) {
        this.decimals = decimals;
    }

    /** Most decimals of the figure of a line. */
    public int decimals() {
        return decimals;
    }

    /** Whether a line is a figure: an amount or a rate. */
    public boolean hasFigure() {
        return decimals > 0;
    }

    /** Whether its lines are the territorial division, whose names are Polish only. */
    public boolean isTerritory() {
        return this == COUNTY || this == MUNICIPALITY;
    }

    /** Whether a line names something in English too. */
    public boolean hasTranslation() {
        return hasNames() && !isTerritory();
    }

    /** Whether a line names something. */
    public boolean hasNames() {
        return !hasFigure();
    }
}
