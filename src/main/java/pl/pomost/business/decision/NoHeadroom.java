package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.aid.AidGranting;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.aid.DeMinimisAid;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Reason;

/**
 * The grant as a whole does not fit what a recipient may still get, of whom aid was declared in the case. Where nobody declared
 * any, the recipient is known only when the agreement is prepared, and the headroom is asked there.
 */
@ApplicationScoped
class NoHeadroom implements RefusalFact {

    @Inject
    Aids aids;

    @Inject
    AidGranting granting;

    @Inject
    GrantFigures figures;

    NoHeadroom() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.NO_HEADROOM;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        var recipients = aids.of(file.number()).stream()
                .map(DeMinimisAid::recipient)
                .distinct()
                .toList();
        if (recipients.isEmpty()) {
            return List.of();
        }
        var amount = figures.of(file).due();
        return recipients.stream()
                .flatMap(nip -> granting.verdict(file, nip, amount).reasons().stream())
                .filter(reason -> reason.rule().equals("aid.no-headroom"))
                .distinct()
                .toList();
    }
}
