package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What exactly is approved: recipient, account, amount, agreement and basis, as one SHA-256. It is kept with the approval and
 * counted again whenever somebody looks at the payout or orders it at the bank.
 */
@ApplicationScoped
public class Approvals {

    @Inject
    @Any
    Instance<ApprovalBasis> rooms;

    @Inject
    CaseFiles files;

    Approvals() {}

    /** The SHA-256 of what would be approved now; lines of name and value, in the order of names. */
    public String hashOf(Payout payout, CaseFile file) {
        var told = new TreeMap<String, Object>(payout.order());
        for (var room : rooms) {
            told.putAll(room.basis(payout, file));
        }
        return hash(told);
    }

    /**
     * Whether what was approved is what the payout itself says now. An annex signed since makes an approval void, which the office
     * sees and mends; a row that was rewritten beside the office is told from that here.
     */
    public boolean tells(Payout payout) {
        var file = files.look(payout.caseNumber());
        List<Map<String, Object>> tellings = List.of(payout.order());
        for (var room : rooms) {
            var before = tellings;
            tellings = room.ever(payout, file).stream()
                    .flatMap(basis -> before.stream().map(told -> both(told, basis)))
                    .toList();
        }
        var approved = payout.approval().hash().orElse("");
        return tellings.stream().anyMatch(told -> approved.equals(hash(told)));
    }

    private static Map<String, Object> both(Map<String, Object> told, Map<String, Object> basis) {
        var all = new TreeMap<>(told);
        all.putAll(basis);
        return all;
    }

    private static String hash(Map<String, Object> told) {
        return Fingerprint.of(
                new TreeMap<>(told).entrySet().stream().map(Approvals::line).collect(Collectors.joining("\n")));
    }

    /** Whether what was approved is what is owed now; asked of approved payouts only. */
    public Verdict stands(Payout payout, CaseFile file) {
        var approved = payout.approval().hash().orElse("");
        return Verdict.allowed().require(approved.equals(hashOf(payout, file)), () -> Reason.of("payout.approval-void")
                .with("reference", payout.reference())
                .with("approved", payout.approval().on().orElse(payout.preparedOn())));
    }

    /** Lengths are written down, so that no two different tellings make the same lines. */
    private static String line(Map.Entry<String, Object> each) {
        var value = each.getValue().toString();
        return each.getKey() + ":" + value.length() + "=" + value;
    }
}
