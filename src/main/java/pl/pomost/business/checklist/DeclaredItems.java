package pl.pomost.business.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.DeclarationGate;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.declaration.StatementPolicy;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.refusal.Reason;

/** What the checklist says of activities, VAT and statements. */
@ApplicationScoped
class DeclaredItems {

    @Inject
    Declarations declarations;

    @Inject
    DeclarationGate gate;

    DeclaredItems() {}

    /** Criterion 10 of the formal card; an excluded activity is told with the line of the table. */
    CheckedItem activity(CaseFile file) {
        var declaration = declarations.of(file.number());
        var against = gate.ofActivities(declaration).reasons();
        return new CheckedItem(
                Item.ACTIVITY,
                against.isEmpty(),
                against.isEmpty()
                        ? Reason.of("checklist.activity")
                                .with("activities", declaration.orElseThrow().activities())
                                .with(
                                        "classification",
                                        declaration
                                                .orElseThrow()
                                                .classification()
                                                .orElseThrow()
                                                .toString())
                        : against.get(0));
    }

    CheckedItem vat(CaseFile file, BusinessPlan plan) {
        var declaration = declarations.of(file.number());
        var against = StatementPolicy.vat(declaration, plan).reasons();
        return new CheckedItem(
                Item.VAT,
                against.isEmpty(),
                against.isEmpty()
                        ? Reason.of("checklist.vat")
                                .with(
                                        "standing",
                                        declaration.flatMap(Declaration::vat).orElseThrow())
                        : against.get(0));
    }

    CheckedItem statements(CaseFile file, SupportRules rules) {
        var needed = rules.plan().statements(file.founderKind() == FounderKind.LEGAL_PERSONS);
        var missing = StatementPolicy.missing(declarations.of(file.number()), needed);
        return new CheckedItem(
                Item.STATEMENTS,
                missing.isEmpty(),
                Reason.of(missing.isEmpty() ? "checklist.statements-all" : "checklist.statements")
                        .with("signed", needed.size() - missing.size())
                        .with("needed", needed.size())
                        .with("missing", missing));
    }
}
