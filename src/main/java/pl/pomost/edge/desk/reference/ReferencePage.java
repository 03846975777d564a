package pl.pomost.edge.desk.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.pomost.records.register.ReferenceTables;

/** Minimum wages and municipalities, to look up. */
@Named
@RequestScoped
public class ReferencePage {

    @Inject
    ReferenceTables tables;

    ReferencePage() {}

    public List<ReferenceTables.WageRow> getWages() {
        return tables.minimumWages();
    }

    public List<ReferenceTables.MunicipalityRow> getMunicipalities() {
        return tables.municipalities();
    }
}
