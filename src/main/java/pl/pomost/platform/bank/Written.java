package pl.pomost.platform.bank;

import java.util.List;
import pl.pomost.kernel.money.Money;

/**
 * What a bank would read in a file.
 *
 * @param count     the count that the file itself names, or the number of its records
 * @param sum       the sum that the file itself names, or that of its records
 * @param transfers every transfer
 */
record Written(int count, Money sum, List<Line> transfers) {

    /**
     * One transfer as it is read.
     *
     * @param payer   digits of the account that pays
     * @param account digits of the account that is paid
     * @param texts   every text of it, in the letters of the file
     */
    record Line(
            String reference,
            Money amount,
            String payer,
            String account,
            String name,
            String title,
            List<String> texts) {}
}
