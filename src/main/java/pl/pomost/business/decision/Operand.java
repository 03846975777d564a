package pl.pomost.business.decision;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * One of the amounts whose least is the eligible grant.
 *
 * @param decides whether it is the least
 * @param setting the setting of the rules that it is; null where it is an amount of the case
 * @param why     where it comes from, with the figures that it is made of
 */
public record Operand(
        GrantOperandKind kind,
        Money amount,
        boolean decides,
        @Nullable Setting setting,
        Reason why) {}
