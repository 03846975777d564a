package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.Stage;

/** Payouts that wait for one sort of hand. */
final class PayoutQuery {

    private static final String FROM =
            " FROM payout p JOIN case_file c ON c.number = p.case_number WHERE p.state = ? AND ";

    private final EntityManager entities;
    private final LocalDate today;
    private String condition = "1 = 1";
    private List<Object> values = List.of();

    PayoutQuery(EntityManager entities, LocalDate today) {
        this.entities = entities;
        this.today = today;
    }

    /** Those in that state for which the condition holds for the account. */
    PayoutQuery in(String state, String othersOnly, String account) {
        condition = othersOnly;
        values = List.of(state, account);
        return this;
    }

    List<WorkItem> items(NextStep step, int limit) {
        var query = filled("SELECT c.number, c.name, c.stage, p.reference, c.due" + FROM + condition
                + " ORDER BY p.reference FETCH FIRST " + limit + " ROWS ONLY");
        var items = new ArrayList<WorkItem>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            var due = CaseColumns.day(columns[4]);
            items.add(new WorkItem(
                    CaseColumns.text(columns[0]),
                    CaseColumns.text(columns[1]),
                    Stage.valueOf(CaseColumns.text(columns[2])),
                    step,
                    CaseColumns.text(columns[3]),
                    due,
                    due != null && due.isBefore(today)));
        }
        return items;
    }

    long count() {
        return number(filled("SELECT COUNT(*)" + FROM + condition));
    }

    long overdue() {
        return number(filled("SELECT COUNT(*)" + FROM + condition + " AND c.due < ?")
                .setParameter(values.size() + 1, Date.valueOf(today)));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query filled(String sql) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
