package pl.pomost.business.reference;

/**
 * A municipality (gmina) with its code in the register of territorial division (TERYT).
 *
 * @param code seven digits: the first four are its county
 */
public record Municipality(String code, String name) {

    private static final int COUNTY_LENGTH = 4;

    /** What sort of municipality; the last digit of its code says the same. */
    public enum Kind {
        URBAN,
        RURAL,
        URBAN_RURAL
    }

    static Municipality of(ReferenceLine line) {
        return new Municipality(line.key(), String.valueOf(line.namePl()));
    }

    /** Four digits: voivodeship and county. */
    public String countyCode() {
        return countyOf(code);
    }

    static String countyOf(String code) {
        return code.substring(0, COUNTY_LENGTH);
    }

    /** By the last digit of the code. */
    public Kind kind() {
        return switch (code.charAt(code.length() - 1)) {
            case '1' -> Kind.URBAN;
            case '2' -> Kind.RURAL;
            default -> Kind.URBAN_RURAL;
        };
    }
}
