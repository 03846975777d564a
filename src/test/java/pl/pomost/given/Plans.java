package pl.pomost.given;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.declaration.RecordActivities;
import pl.pomost.business.declaration.RecordStatements;
import pl.pomost.business.declaration.VatStanding;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.RecordCostLines;
import pl.pomost.business.plan.RecordPlanSection;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;

/** Writes plans for tests, as the account that the office acts as. */
public final class Plans {

    private Plans() {}

    /** The case as it stands now. */
    public static CaseRef seen(Office office, CaseNumber number) {
        return office.inTransaction(() ->
                new CaseRef(number, office.the(CaseFiles.class).look(number).version()));
    }

    /** Fills all mandatory sections and one line per amount, and asks for their sum. */
    public static void complete(Office office, CaseNumber number, String... grants) {
        for (var section : SectionCode.values()) {
            if (section.isMandatory()) {
                office.does(
                        RecordPlanSection.class,
                        new RecordPlanSection.Command(seen(office, number), section, "Treść części " + section));
            }
        }
        declare(office, number);
        schedule(office, number, grants);
    }

    /** Catering, no VAT recovered, and every statement signed today. */
    public static void declare(Office office, CaseNumber number) {
        activities(office, number, "56.21.Z", "56.11.Z");
        var signed = Arrays.stream(PlanStatement.values())
                .map(statement -> new RecordStatements.Signed(statement, office.today()))
                .toList();
        office.does(
                RecordStatements.class,
                new RecordStatements.Command(seen(office, number), VatStanding.CANNOT_RECOVER, signed));
    }

    /** These codes of the classification of the day, the main one first. */
    public static void activities(Office office, CaseNumber number, String... codes) {
        office.does(
                RecordActivities.class,
                new RecordActivities.Command(seen(office, number), classification(office), List.of(codes)));
    }

    static int classification(Office office) {
        return office.today().getYear() < 2025 ? 2007 : 2025;
    }

    /** Records one line per amount, each paid from the grant alone, and asks for their sum. */
    public static void schedule(Office office, CaseNumber number, String... grants) {
        List<Cost> costs = new ArrayList<>();
        for (var grant : grants) {
            costs.add(cost("Zakup " + (costs.size() + 1), grant));
        }
        var asked = Arrays.stream(grants).map(Money::of).collect(Money.summing());
        office.does(RecordCostLines.class, new RecordCostLines.Command(seen(office, number), asked, costs));
    }

    /** A purchase of one new thing without VAT, paid from the grant alone. */
    public static Cost cost(String item, String price) {
        var amount = Money.of(price);
        return new Cost(
                CostCategory.FIXED_ASSETS,
                item,
                BigDecimal.ONE,
                amount,
                Money.ZERO,
                amount,
                amount,
                Money.ZERO,
                YearMonth.of(2026, 9),
                "Potrzebne do działalności",
                "oferta sprzedawcy",
                null,
                Condition.NEW);
    }
}
