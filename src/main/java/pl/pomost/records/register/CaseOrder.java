package pl.pomost.records.register;

/** In which order a list of cases comes. Every order ends with the number, so that a page can begin after any case. */
public enum CaseOrder {
    NEWEST("c.number DESC"),
    /** Polish alphabetical order of names. */
    NAME("c.name_key, c.number"),
    /** What is due first comes first, what is never due last. */
    DUE("c.due, c.number");

    private final String sql;

    CaseOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
