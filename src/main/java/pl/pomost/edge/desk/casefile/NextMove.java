package pl.pomost.edge.desk.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/**
 * A move that leads on from where a case stands.
 *
 * @param move    the move
 * @param roles   who may make it
 * @param against every reason against it now
 * @param href    where its form is
 */
public record NextMove(Move move, List<Role> roles, List<Reason> against, String href) {

    static NextMove of(CaseMoves.Option option, @Nullable String number) {
        var move = option.move();
        return new NextMove(
                move,
                move.permission().holders(),
                option.verdict().reasons(),
                "case?number=" + number + "&section=" + CaseSection.of(move).word());
    }

    public boolean isPossible() {
        return against.isEmpty();
    }
}
