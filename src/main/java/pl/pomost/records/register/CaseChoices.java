package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.text.PolishOrder;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What one can choose from in filters and forms about cases. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class CaseChoices {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    CaseChoices() {}

    /** One choice. */
    public record Choice(String code, String label) {}

    public List<Choice> projects() {
        return choices("SELECT code, title FROM project ORDER BY code");
    }

    /** All editions, those still open first. */
    public List<Choice> editions() {
        return choices("SELECT code, title FROM edition ORDER BY open_until DESC, code");
    }

    /** Accounts that hold the role of an advisor. */
    public List<Choice> advisors() {
        return choices("SELECT u.account, u.display_name FROM office_user u JOIN role_grant g ON g.account = u.account"
                + " WHERE g.role = 'ADVISOR' AND u.active = TRUE ORDER BY u.name_key, u.account");
    }

    /** Counties in Polish order, those too whose codes no longer hold. */
    public List<Choice> counties() {
        return municipalities.counties(clock.day()).entrySet().stream()
                .map(county -> new Choice(county.getKey(), county.getValue()))
                .sorted(Comparator.comparing((Choice county) -> PolishOrder.key(county.label()))
                        .thenComparing(Choice::code))
                .toList();
    }

    /** Whether project, edition, advisor and county of a filter exist; the others are for their types to say. */
    public Verdict known(CaseFilter filter) {
        return Verdict.allowed()
                .and(known("project", filter.project(), "project WHERE code"))
                .and(known("edition", filter.edition(), "edition WHERE code"))
                .and(known("advisor", filter.advisor(), "office_user WHERE account"))
                .and(known("county", filter.county(), "reference_entry WHERE table_name = 'COUNTY' AND entry_key"));
    }

    private Verdict known(String field, @Nullable String key, String where) {
        var isKnown = key == null
                || !entities.createNativeQuery("SELECT 1 FROM " + where + " = ?")
                        .setParameter(1, key)
                        .getResultList()
                        .isEmpty();
        return Verdict.allowed().require(isKnown, () -> Reason.ofField(field, "unknown." + noun(field))
                .with("key", String.valueOf(key)));
    }

    private static String noun(String field) {
        return field.equals("advisor") ? "account" : field;
    }

    private List<Choice> choices(String sql) {
        var choices = new ArrayList<Choice>();
        for (var row : entities.createNativeQuery(sql).getResultList()) {
            var columns = (Object[]) row;
            choices.add(new Choice(String.valueOf(columns[0]), String.valueOf(columns[1])));
        }
        return choices;
    }
}
