package pl.pomost.records.ledger;

import java.util.List;

/**
 * Rows of the business that move money. The query gives for each row the key that the entry names, edition, purpose, case,
 * amount and day; the amount of a row never changes once it is there.
 *
 * @param movement what such a row means
 * @param word     how the keys of these rows begin
 * @param query    everything up to the conditions, {@code f} being the case
 * @param reversed the rows that stood before a reversal took them back, in the same form: their entries stay; empty for none
 */
record MoneySource(Movement movement, String word, String query, String reversed) {

    MoneySource(Movement movement, String word, String query) {
        this(movement, word, query, "");
    }

    private static final String OF_CASE = " JOIN case_file f ON f.number = ";

    private static final String PURPOSE =
            "CAST(CASE WHEN p.kind = 'TRANCHE' THEN 'GRANTS' ELSE 'BRIDGING' END AS VARCHAR(10))";

    private static final String OF_REVERSAL = " FROM reversal r JOIN payout p ON p.reference = r.payout_reference"
            + OF_CASE + "p.case_number WHERE r.state = 'CONFIRMED' AND ";

    /** A line of a statement that brought more than its demand wanted belongs to the grant, unless only months were demanded. */
    private static final String OF_OVERPAID = " FROM posting p JOIN demand d ON d.number = p.demand_number" + OF_CASE
            + "d.case_number JOIN statement_line l ON l.statement_number = p.statement_number AND l.line = p.line";

    private static final String DEMANDED = "CAST(CASE WHEN (SELECT COUNT(*) FROM demand_part t JOIN payout o"
            + " ON o.reference = t.payout_reference WHERE t.demand_number = d.number AND o.kind = 'TRANCHE') > 0"
            + " THEN 'GRANTS' ELSE 'BRIDGING' END AS VARCHAR(10))";

    private static final String LINE_OF =
            "p.statement_number || '/' || " + text("p.line") + " || '/' || " + text("p.attempt");

    private static final String BEFORE = " AND o.turn < r.turn";

    /** In the order in which entries of one moment are written, so that no sum exceeds the one before it. */
    static final List<MoneySource> ALL = List.of(
            new MoneySource(
                    Movement.RESERVE,
                    "promise ",
                    "SELECT 'promise ' || " + text("c.id")
                            + ", f.edition_code, c.purpose, f.number, c.amount, c.committed_on FROM commitment c"
                            + OF_CASE + "c.case_number WHERE c.amount > 0"),
            new MoneySource(
                    Movement.AGREE,
                    "agreement ",
                    "SELECT 'agreement ' || a.number, f.edition_code, 'GRANTS', f.number, a.amount, a.signed_on"
                            + " FROM agreement a" + OF_CASE + "a.case_number WHERE 1 = 1"),
            new MoneySource(
                    Movement.AGREE,
                    "promise ",
                    "SELECT 'promise ' || " + text("c.id")
                            + ", f.edition_code, c.purpose, f.number, c.amount, c.committed_on FROM commitment c"
                            + OF_CASE + "c.case_number WHERE c.amount > 0 AND c.contract IS NOT NULL"),
            new MoneySource(
                    Movement.AGREE,
                    "contract ",
                    "SELECT 'contract ' || b.contract, f.edition_code, 'BRIDGING', f.number, b.amount, b.signed_on"
                            + " FROM bridging_support b" + OF_CASE + "b.case_number WHERE b.contract IS NOT NULL"),
            new MoneySource(
                    Movement.PAY,
                    "payout ",
                    "SELECT 'payout ' || p.reference" + again("EXECUTION", "")
                            + ", f.edition_code, " + PURPOSE + ", f.number, p.amount,"
                            + " p.executed_on FROM payout p" + OF_CASE + "p.case_number"
                            + " WHERE p.executed_on IS NOT NULL",
                    "SELECT 'payout ' || p.reference" + again("EXECUTION", BEFORE)
                            + ", f.edition_code, " + PURPOSE + ", f.number, p.amount, r.bank_day"
                            + OF_REVERSAL + "r.undoes = 'EXECUTION'"),
            new MoneySource(
                    Movement.PAY,
                    "returned ",
                    "SELECT 'returned ' || p.reference" + again("RETURN", "")
                            + ", f.edition_code, " + PURPOSE + ", f.number, -p.amount,"
                            + " p.came_back_on FROM payout p" + OF_CASE + "p.case_number"
                            + " WHERE p.came_back_on IS NOT NULL",
                    "SELECT 'returned ' || p.reference" + again("RETURN", BEFORE)
                            + ", f.edition_code, " + PURPOSE + ", f.number, -p.amount, r.bank_day"
                            + OF_REVERSAL + "r.undoes = 'RETURN'"),
            new MoneySource(
                    Movement.PAY,
                    "reversed ",
                    "SELECT 'reversed ' || p.reference || '/' || " + text("r.turn")
                            + ", f.edition_code, " + PURPOSE + ", f.number,"
                            + " CASE WHEN r.undoes = 'RETURN' THEN p.amount ELSE -p.amount END, r.answered_on"
                            + OF_REVERSAL + "r.undoes IN ('EXECUTION', 'RETURN')"),
            new MoneySource(
                    Movement.SETTLE,
                    "settlement ",
                    "SELECT 'settlement ' || s.case_number, f.edition_code, 'GRANTS', f.number, CASE WHEN"
                            + " s.accepted_cost > a.amount THEN a.amount ELSE s.accepted_cost END, s.accepted_on"
                            + " FROM settlement s JOIN agreement a ON a.case_number = s.case_number"
                            + OF_CASE + "s.case_number WHERE s.state = 'ACCEPTED' AND s.accepted_cost > 0"),
            new MoneySource(
                    Movement.SETTLE,
                    "month ",
                    "SELECT 'month ' || m.contract || '/' || " + text("m.number")
                            + ", f.edition_code, 'BRIDGING', f.number, m.accepted_cost, m.settled_on"
                            + " FROM bridging_month m" + OF_CASE
                            + "m.case_number WHERE m.settled_on IS NOT NULL AND m.accepted_cost > 0"),
            new MoneySource(
                    Movement.RETURN,
                    "repayment ",
                    "SELECT 'repayment ' || r.demand_number || '/' || " + text("r.number")
                            + ", f.edition_code, CAST(NULL AS VARCHAR(10)), f.number, r.principal_share, r.received_on"
                            + " FROM repayment r JOIN demand d ON d.number = r.demand_number" + OF_CASE
                            + "d.case_number WHERE r.state = 'CONFIRMED' AND r.principal_share > 0"),
            new MoneySource(
                    Movement.RETURN,
                    "reversed ",
                    "SELECT 'reversed ' || r.demand_number || '/' || " + text("r.payment_number")
                            + ", f.edition_code, e.purpose, f.number, -e.amount, r.answered_on"
                            + " FROM reversal r" + OF_CASE + "r.case_number"
                            + " JOIN ledger_entry e ON e.case_number = r.case_number AND e.movement = 'RETURN'"
                            + " AND e.source = 'repayment ' || r.demand_number || '/' || " + text("r.payment_number")
                            + " WHERE r.state = 'CONFIRMED' AND r.undoes = 'PAYMENT'"),
            new MoneySource(
                    Movement.OVERPAY,
                    "surplus ",
                    "SELECT 'surplus ' || " + LINE_OF + ", f.edition_code, " + DEMANDED
                            + ", f.number, p.surplus, l.booked_on" + OF_OVERPAID
                            + " WHERE p.state = 'CONFIRMED' AND p.surplus > 0"),
            new MoneySource(
                    Movement.OVERPAY,
                    "reversed ",
                    "SELECT 'reversed ' || " + LINE_OF + ", f.edition_code, " + DEMANDED
                            + ", f.number, -p.surplus, r.answered_on" + OF_OVERPAID
                            + " JOIN reversal r ON r.statement_number = p.statement_number AND r.line = p.line"
                            + " AND r.attempt = p.attempt WHERE r.state = 'CONFIRMED' AND r.undoes = 'PAYMENT'"
                            + " AND p.surplus > 0"),
            new MoneySource(
                    Movement.AGREE,
                    "release ",
                    "SELECT 'release ' || " + text("c.id")
                            + ", f.edition_code, c.purpose, f.number, c.amount, c.committed_on FROM commitment c"
                            + OF_CASE + "c.case_number WHERE c.amount < 0 AND c.contract IS NOT NULL"),
            new MoneySource(
                    Movement.RESERVE,
                    "release ",
                    "SELECT 'release ' || " + text("c.id")
                            + ", f.edition_code, c.purpose, f.number, c.amount, c.committed_on FROM commitment c"
                            + OF_CASE + "c.case_number WHERE c.amount < 0"));

    /** The rows of one case, which is each parameter. */
    String ofCase() {
        return both(" AND f.number = ?");
    }

    /** The rows of one edition, which is each parameter. */
    String ofEdition() {
        return both(" AND f.edition_code = ?");
    }

    /** How many parameters the rows of a case or an edition have. */
    int parameters() {
        return reversed.isEmpty() ? 1 : 2;
    }

    private String both(String condition) {
        return reversed.isEmpty() ? query + condition : query + condition + " UNION ALL " + reversed + condition;
    }

    /** What is said again after a reversal has a number, so that every entry keeps a name of its own. */
    private static String again(String undone, String before) {
        var times = "(SELECT COUNT(*) FROM reversal o WHERE o.payout_reference = p.reference AND o.state = 'CONFIRMED'"
                + " AND o.undoes = '" + undone + "'" + before + ")";
        return " || CASE WHEN " + times + " = 0 THEN '' ELSE '/' || " + text(times + " + 1") + " END";
    }

    private static String text(String number) {
        return "TRIM(CAST(" + number + " AS CHAR(20)))";
    }
}
