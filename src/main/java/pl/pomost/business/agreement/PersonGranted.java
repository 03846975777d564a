package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.decision.RefusalFact;
import pl.pomost.business.decision.RefusalGround;
import pl.pomost.kernel.refusal.Reason;

/** Somebody of the group was counted for the grant of another case: access to a second one is not given. */
@ApplicationScoped
class PersonGranted implements RefusalFact {

    @Inject
    GrantedPersonGate gate;

    PersonGranted() {}

    @Override
    public RefusalGround ground() {
        return RefusalGround.ACCESS_NOT_MET;
    }

    @Override
    public List<Reason> of(CaseFile file) {
        return gate.grantedBefore(file).reasons();
    }
}
