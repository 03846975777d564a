package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.PlanPolicy;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The plan of a case for one screen, by four statements. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class PlanSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    PlanSheet() {}

    /**
     * The plan, absent until the application is begun.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case, or none that the actor may read
     */
    public Optional<PlanView> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return rows(
                        number,
                        "select c.version, c.stage, p.startedOn, p.amountAsked from CaseFile c, BusinessPlan p"
                                + " where c.number = :number and p.caseNumber = c.number",
                        row -> row)
                .stream()
                .findFirst()
                .map(row -> view(number, row));
    }

    private PlanView view(CaseNumber number, @Nullable Object[] row) {
        var lines = lines(number);
        return new PlanView(
                number.text(),
                (Long) row[0],
                PlanPolicy.isWritable((Stage) row[1]),
                (LocalDate) row[2],
                (Money) row[3],
                sum(lines, PlanView.PlanLine::fromGrant),
                sum(lines, PlanView.PlanLine::eligible),
                sum(lines, PlanView.PlanLine::ownContribution),
                sum(lines, PlanView.PlanLine::gross),
                sections(number),
                lines,
                submissions(number));
    }

    private static Money sum(List<PlanView.PlanLine> lines, Function<PlanView.PlanLine, Money> amount) {
        return lines.stream().map(amount).collect(Money.summing());
    }

    private List<PlanView.PlanSection> sections(CaseNumber number) {
        Map<SectionCode, String> texts = new EnumMap<>(SectionCode.class);
        rows(
                        number,
                        "select key(s), value(s) from BusinessPlan p join p.sections s where p.caseNumber = :number",
                        row -> row)
                .forEach(row -> texts.put((SectionCode) row[0], (String) row[1]));
        return Arrays.stream(SectionCode.values())
                .map(code -> new PlanView.PlanSection(code, code.isMandatory(), texts.get(code)))
                .toList();
    }

    private List<PlanView.PlanLine> lines(CaseNumber number) {
        return rows(
                number,
                "select l.number, l.category, l.item, l.quantity, l.unitNet, l.vat, l.gross, l.eligible, l.fromGrant,"
                        + " l.ownContribution, l.plannedMonth, l.justification, l.priceSource, l.supplierNip, l.condition"
                        + " from CostLine l where l.caseNumber = :number order by l.number",
                PlanSheet::line);
    }

    private static PlanView.PlanLine line(@Nullable Object[] row) {
        var quantity = ((BigDecimal) row[3]).stripTrailingZeros();
        return new PlanView.PlanLine(
                (Integer) row[0],
                (CostCategory) row[1],
                (String) row[2],
                quantity.setScale(Math.max(0, quantity.scale())),
                (Money) row[4],
                (Money) row[5],
                (Money) row[6],
                (Money) row[7],
                (Money) row[8],
                (Money) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                row[13] == null ? null : ((Nip) row[13]).display(),
                (Condition) row[14]);
    }

    private List<PlanView.PlanSubmission> submissions(CaseNumber number) {
        return rows(
                number,
                "select s.number, s.submittedOn, s.submittedAt, s.submittedBy, s.grantAsked, s.hash"
                        + " from Submission s where s.caseNumber = :number order by s.number",
                row -> new PlanView.PlanSubmission(
                        (Integer) row[0],
                        (LocalDate) row[1],
                        (Instant) row[2],
                        (String) row[3],
                        (Money) row[4],
                        (String) row[5]));
    }

    private <T> List<T> rows(CaseNumber number, String query, Function<@Nullable Object[], T> read) {
        return entities.createQuery(query, Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(read)
                .toList();
    }
}
