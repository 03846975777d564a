package pl.pomost.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import pl.allegro.finance.tradukisto.LongValueConverters;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.AmountInWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** Amounts in words by Tradukisto; the form of "złoty" and the hundredths are ours. */
@ApplicationScoped
public class PolishAmountInWords implements AmountInWords {

    private static final int GROSZE = 100;

    PolishAmountInWords() {}

    @Override
    public String of(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Only an amount from 0 is written in words");
        }
        long zloty = amount.grosze() / GROSZE;
        long rest = amount.grosze() % GROSZE;
        var noun = Wording.in(Texts.POLISH).noun(zloty, "zloty");
        return LongValueConverters.POLISH_LONG.asWords(zloty) + " " + noun + (rest < 10 ? " 0" : " ") + rest + "/100";
    }
}
