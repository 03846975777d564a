package pl.pomost.edge.desk.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.comparison.PlanComparison;

/** What a submitted version of a plan changed since another one. */
@Named
@RequestScoped
public class PlanChangesPage {

    private static final String AMOUNT = "-?\\d+\\.\\d{2}";
    private static final String STATEMENT = "statement ";
    private static final String PERSON_AMOUNT = "personAmount ";

    @Inject
    PlanComparison comparison;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private PlanComparison.@Nullable Difference shown;
    private String number = "";
    private int from;
    private int to;
    private int text;

    PlanChangesPage() {}

    /** Called when the address is opened: unknown versions are a page that does not exist. */
    public void open() throws IOException {
        var sent = new AtomicReference<String>();
        refusals.open(() -> {
            if (!CaseNumber.isValid(number)) {
                throw Refusal.unknown("case", number);
            }
            if (text > 0) {
                sent.set(comparison.text(new CaseNumber(number), text));
            } else {
                shown = comparison.of(new CaseNumber(number), from, to);
            }
        });
        if (sent.get() != null) {
            send(sent.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends the text of a version, as it was hashed. */
    private void send(byte[] content) throws IOException {
        var name = number + "-" + text + ".txt";
        Download.named(name, "text/plain;charset=UTF-8", content);
    }

    /** The name of a value, of a line or of what is declared. */
    public String named(String name) {
        if (name.startsWith(PERSON_AMOUNT)) {
            return words.text("plan.personAmount") + " " + name.substring(PERSON_AMOUNT.length());
        }
        if (name.startsWith(STATEMENT)) {
            return words.name(PlanStatement.valueOf(name.substring(STATEMENT.length())));
        }
        var ofPlan = "plan." + name;
        return words.wording().has(ofPlan) ? words.text(ofPlan) : words.text("field." + name);
    }

    /** A value as people write it. */
    public String written(String name, String value) {
        if (value.isEmpty()) {
            return words.value(null);
        }
        if (value.matches(AMOUNT)) {
            return words.money(Money.of(value));
        }
        return switch (name) {
            case "category" -> words.name(CostCategory.valueOf(value));
            case "condition" -> words.name(Condition.valueOf(value));
            default -> value;
        };
    }

    public PlanComparison.Difference getShown() {
        return Objects.requireNonNull(shown);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public int getText() {
        return text;
    }

    /** @param text number of the version whose text is sent, or 0 to compare two */
    public void setText(int text) {
        this.text = text;
    }
}
