package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.money.Share;

/** What an application states, and how much of the grant each category of costs may take: a setting of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class PlanTerms {

    @Column(name = "plan_statements")
    String statements;

    @Column(name = "plan_statements_legal")
    String statementsLegal;

    @Column(name = "cap_fixed_assets")
    Share fixedAssets;

    @Column(name = "cap_intangibles")
    Share intangibles;

    @Column(name = "cap_equipment")
    Share equipment;

    @Column(name = "cap_vehicles")
    Share vehicles;

    @Column(name = "cap_used_vehicles")
    Share usedVehicles;

    @Column(name = "cap_materials_goods")
    Share materialsGoods;

    @Column(name = "cap_renovation")
    Share renovation;

    @Column(name = "cap_services")
    Share services;

    @Column(name = "person_amounts_required")
    boolean personAmountsRequired;

    protected PlanTerms() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<PlanTerms> in) {
        in.put(Setting.PLAN_STATEMENTS, t -> t.statements, (t, v) -> t.statements = v);
        in.put(Setting.PLAN_STATEMENTS_LEGAL, t -> t.statementsLegal, (t, v) -> t.statementsLegal = v);
        in.put(Setting.PERSON_AMOUNTS_REQUIRED, t -> t.personAmountsRequired, (t, v) -> t.personAmountsRequired = v);
        in.put(Setting.CAP_FIXED_ASSETS, t -> t.fixedAssets, (t, v) -> t.fixedAssets = v);
        in.put(Setting.CAP_INTANGIBLES, t -> t.intangibles, (t, v) -> t.intangibles = v);
        in.put(Setting.CAP_EQUIPMENT, t -> t.equipment, (t, v) -> t.equipment = v);
        in.put(Setting.CAP_VEHICLES, t -> t.vehicles, (t, v) -> t.vehicles = v);
        in.put(Setting.CAP_USED_VEHICLES, t -> t.usedVehicles, (t, v) -> t.usedVehicles = v);
        in.put(Setting.CAP_MATERIALS_GOODS, t -> t.materialsGoods, (t, v) -> t.materialsGoods = v);
        in.put(Setting.CAP_RENOVATION, t -> t.renovation, (t, v) -> t.renovation = v);
        in.put(Setting.CAP_SERVICES, t -> t.services, (t, v) -> t.services = v);
    }

    /** The statements that an application needs, of people or of legal founders. */
    public List<PlanStatement> statements(boolean legalFounders) {
        var codes = legalFounders ? statementsLegal : statements;
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(PlanStatement::valueOf)
                .toList();
    }

    /** Whether the application says how much each counted person asks for; it may say so in any case. */
    public boolean isPersonAmountsRequired() {
        return personAmountsRequired;
    }

    public Share fixedAssets() {
        return fixedAssets;
    }

    public Share intangibles() {
        return intangibles;
    }

    public Share equipment() {
        return equipment;
    }

    /** For all vehicles, used ones too. */
    public Share vehicles() {
        return vehicles;
    }

    public Share usedVehicles() {
        return usedVehicles;
    }

    public Share materialsGoods() {
        return materialsGoods;
    }

    public Share renovation() {
        return renovation;
    }

    public Share services() {
        return services;
    }
}
