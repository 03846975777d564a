package pl.pomost.records.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * A row of the business that moves money.
 *
 * @param source  its key, such as "payout GR-2026-0005-T1"
 * @param purpose GRANTS or BRIDGING; null for what is paid back on a demand, which may concern both
 * @param amount  in złoty, below zero for what is taken back
 * @param day     the business day of the movement
 */
record MoneyRow(
        Movement movement,
        String source,
        String edition,
        @Nullable String purpose,
        String caseNumber,
        Money amount,
        LocalDate day) {

    static MoneyRow of(Movement movement, @Nullable Object[] row) {
        return new MoneyRow(
                movement,
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                row[2] == null ? null : String.valueOf(row[2]),
                String.valueOf(row[3]),
                new Money((BigDecimal) Objects.requireNonNull(row[4])),
                ((Date) Objects.requireNonNull(row[5])).toLocalDate());
    }

    /** The part of it that belongs to that purpose. */
    MoneyRow part(String ofPurpose, Money ofAmount) {
        return new MoneyRow(movement, source, edition, ofPurpose, caseNumber, ofAmount, day);
    }
}
