package pl.pomost.business.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.pomost.business.plan.SubmittedPart;
import pl.pomost.kernel.fact.CaseNumber;

/** What is declared is handed in and hashed with the plan. */
@ApplicationScoped
public class DeclaredPart implements SubmittedPart {

    @Inject
    Declarations declarations;

    DeclaredPart() {}

    @Override
    public Map<String, String> of(CaseNumber number) {
        var values = new LinkedHashMap<String, String>();
        declarations.of(number).ifPresent(declared -> {
            declared.classification().ifPresent(year -> values.put("classification", year.toString()));
            values.put("activities", String.join(" ", declared.activities()));
            declared.vat().ifPresent(vat -> values.put("vat", vat.name()));
            declared.statements().forEach((statement, day) -> values.put("statement " + statement, day.toString()));
        });
        return values;
    }
}
