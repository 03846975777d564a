package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.GroupGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.refusal.Reason;

/** The group has too few people, or too few of the kind that the rules ask for, or a member resigned or was struck off. */
@ApplicationScoped
class AccessLost implements RefusalFact {

    @Inject
    GroupGate group;

    @Inject
    Programmes programmes;

    @Inject
    MembersLeft left;

    AccessLost() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.ACCESS_NOT_MET;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        var reasons = group.verdict(file, programmes.rules(file.rulesVersion())).reasons();
        return Stream.concat(reasons.stream(), left.of(file).stream()).toList();
    }
}
