package pl.pomost.records.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.kernel.money.Money;

/**
 * The plan of a case as it stands.
 *
 * @param caseNumber   number of the case
 * @param version      the case's version, which the next change must name
 * @param writable     whether the stage lets the plan be written
 * @param startedOn    day on which the application was begun
 * @param amountAsked  the amount that the application names
 * @param fromGrant    what the lines together take from the grant
 * @param gross        what the lines together cost
 * @param sections     all sections in the order of the form, the empty ones too
 * @param lines        the cost lines in order
 * @param submissions  what was handed in, the first one first
 */
public record PlanView(
        String caseNumber,
        long version,
        boolean writable,
        LocalDate startedOn,
        Money amountAsked,
        Money fromGrant,
        Money eligible,
        Money ownContribution,
        Money gross,
        List<PlanSection> sections,
        List<PlanLine> lines,
        List<PlanSubmission> submissions) {

    /**
     * A section.
     *
     * @param text what is recorded, absent while nothing is
     */
    public record PlanSection(
            SectionCode code, boolean mandatory, @Nullable String text) {
        public boolean written() {
            return text != null;
        }
    }

    /** A cost line; amounts in złoty, the month as year and month. */
    public record PlanLine(
            int number,
            CostCategory category,
            String item,
            BigDecimal quantity,
            Money unitNet,
            Money vat,
            Money gross,
            Money eligible,
            Money fromGrant,
            Money ownContribution,
            String plannedMonth,
            String justification,
            @Nullable String priceSource,
            @Nullable String supplierNip,
            Condition condition) {}

    /** What was handed in: number, moment, who, for how much, and the hash of its text. */
    public record PlanSubmission(
            int number,
            LocalDate submittedOn,
            Instant submittedAt,
            String submittedBy,
            Money grantAsked,
            String sha256) {}

    /** How many mandatory sections say something. */
    public long written() {
        return sections.stream()
                .filter(section -> section.mandatory() && section.written())
                .count();
    }

    /** How many sections must say something. */
    public long mandatory() {
        return sections.stream().filter(PlanSection::mandatory).count();
    }
}
