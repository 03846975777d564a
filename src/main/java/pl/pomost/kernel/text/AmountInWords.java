package pl.pomost.kernel.text;

import pl.pomost.kernel.money.Money;

/** Writes amounts in Polish words, as contracts and demands print them. */
public interface AmountInWords {

    /**
     * "jeden tysiąc dwa złote 05/100".
     *
     * @param amount not negative
     * @throws IllegalArgumentException when it is
     */
    String of(Money amount);
}
