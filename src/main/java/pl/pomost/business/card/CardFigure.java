package pl.pomost.business.card;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Share;

/**
 * One figure of a form.
 *
 * @param name  under which it is kept what it rests on, such as CARD_CRITERION_MARKET
 * @param value as commands write it; an empty text where the form sets none
 */
public record CardFigure(String name, String value) {

    static String written(@Nullable Integer points) {
        return points == null ? "" : points.toString();
    }

    static String written(Share share) {
        return share.percent().stripTrailingZeros().toPlainString();
    }
}
