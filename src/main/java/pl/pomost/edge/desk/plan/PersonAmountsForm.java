package pl.pomost.edge.desk.plan;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.PersonAmountSheet.PersonAmountRow;

/** What each person asks for as it is typed; a draft of it is kept as JSON, by the persons. */
public class PersonAmountsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Row> rows = new ArrayList<>();

    PersonAmountsForm() {}

    static PersonAmountsForm of(List<PersonAmountRow> persons) {
        var form = new PersonAmountsForm();
        persons.forEach(each -> form.rows.add(
                new Row(each.person(), each.name(), each.asked() == null ? null : Typed.write(each.asked()))));
        return form;
    }

    /** Takes what a draft held for the persons who are counted now. */
    void read(String json) {
        try (var jsonb = JsonbBuilder.create()) {
            Map<?, ?> typed = jsonb.fromJson(json, Map.class);
            rows.forEach(row -> row.setAmount(Optional.ofNullable(typed.get(row.person))
                    .map(Object::toString)
                    .orElse(null)));
        } catch (JsonbException unreadable) {
            // a draft of an earlier version is no loss worth a page that does not open
            return;
        } catch (Exception closing) {
            throw new IllegalStateException(closing);
        }
    }

    String write() {
        Map<String, String> typed = new TreeMap<>();
        rows.forEach(row -> row.typed().ifPresent(text -> typed.put(row.person, text)));
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(typed);
        } catch (Exception closing) {
            throw new IllegalStateException(closing);
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One counted person. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String person;
        private final @Nullable String name;
        private @Nullable String amount;

        Row(String person, @Nullable String name, @Nullable String amount) {
            this.person = person;
            this.name = name;
            this.amount = amount;
        }

        Optional<String> typed() {
            return Optional.ofNullable(amount).filter(text -> !text.isBlank());
        }

        Optional<Money> read() {
            return Typed.amount(amount);
        }

        public String getPerson() {
            return person;
        }

        public @Nullable String getName() {
            return name;
        }

        public @Nullable String getAmount() {
            return amount;
        }

        public void setAmount(@Nullable String amount) {
            this.amount = amount;
        }
    }
}
