package pl.pomost.edge.desk.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.records.register.ReferenceTables;

/** Minimum wages, rates of interest and municipalities, to look up. */
@Named
@RequestScoped
public class ReferencePage {

    @Inject
    ReferenceTables tables;

    ReferencePage() {}

    public List<ReferenceTables.WageRow> getWages() {
        return tables.minimumWages();
    }

    public List<InterestKind> getInterestKinds() {
        return List.of(InterestKind.values());
    }

    public List<ReferenceTables.RateRow> rates(InterestKind kind) {
        return tables.interestRates(kind);
    }

    public List<ReferenceTables.MunicipalityRow> getMunicipalities() {
        return tables.municipalities();
    }
}
