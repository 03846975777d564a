package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import pl.pomost.business.assessment.HeardWithoutCards;
import pl.pomost.kernel.fact.CaseNumber;

/** An appeal against a refusal is about facts: they are looked at anew by another manager, without new cards. */
@ApplicationScoped
class RefusalHearing implements HeardWithoutCards {

    @Inject
    Appeals appeals;

    RefusalHearing() {}

    @Override
    public boolean isOpen(CaseNumber number) {
        var decided =
                appeals.rulingsOn(number).stream().map(AppealRuling::appealId).collect(Collectors.toSet());
        return appeals.of(number).stream()
                .anyMatch(appeal -> appeal.subject() == Appeal.Subject.DECISION && !decided.contains(appeal.id()));
    }
}
