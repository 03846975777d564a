package pl.pomost.edge.desk.plan;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.dossier.PlanView;

/** The whole schedule as it is typed; a draft of it is kept as JSON. */
public class CostsForm implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String amountAsked;
    private List<CostForm> costs = new ArrayList<>();

    public CostsForm() {}

    static CostsForm of(PlanView plan) {
        var form = new CostsForm();
        form.amountAsked = plan.amountAsked().isZero() ? null : Typed.write(plan.amountAsked());
        plan.lines().forEach(line -> form.costs.add(CostForm.of(line)));
        return form;
    }

    /** What a draft held; nothing when it was written by an earlier version and cannot be read any more. */
    static Optional<CostsForm> read(String json) {
        try (var jsonb = JsonbBuilder.create()) {
            return Optional.ofNullable(jsonb.fromJson(json, CostsForm.class));
        } catch (JsonbException unreadable) {
            return Optional.empty();
        } catch (Exception closing) {
            throw new IllegalStateException(closing);
        }
    }

    String write() {
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(this);
        } catch (Exception closing) {
            throw new IllegalStateException(closing);
        }
    }

    public @Nullable String getAmountAsked() {
        return amountAsked;
    }

    public void setAmountAsked(@Nullable String amountAsked) {
        this.amountAsked = amountAsked;
    }

    public List<CostForm> getCosts() {
        return costs;
    }

    public void setCosts(List<CostForm> costs) {
        this.costs = new ArrayList<>(costs);
    }
}
