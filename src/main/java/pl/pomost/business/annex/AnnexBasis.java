package pl.pomost.business.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.ApprovalBasis;
import pl.pomost.business.payout.Payout;

/** A payout is approved under the agreement with its annexes of that day: one signed since makes the approval void. */
@ApplicationScoped
public class AnnexBasis implements ApprovalBasis {

    @Inject
    Annexes annexes;

    AnnexBasis() {}

    @Override
    public Map<String, Object> basis(Payout payout, CaseFile file) {
        return Map.of("annexes", annexes.signed(file.number()).size());
    }

    @Override
    public List<Map<String, Object>> ever(Payout payout, CaseFile file) {
        return IntStream.rangeClosed(0, annexes.signed(file.number()).size())
                .mapToObj(signed -> Map.<String, Object>of("annexes", signed))
                .toList();
    }
}
