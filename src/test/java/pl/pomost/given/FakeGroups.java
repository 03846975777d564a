package pl.pomost.given;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Groups in memory. */
public final class FakeGroups implements Groups {

    private final Map<CaseNumber, InitiativeGroup> groups = new TreeMap<>();

    @Override
    public void add(InitiativeGroup group) {
        groups.put(group.caseNumber(), group);
    }

    @Override
    public InitiativeGroup of(CaseNumber caseNumber) {
        var group = groups.get(caseNumber);
        if (group == null) {
            throw Refusal.unknown("case", caseNumber);
        }
        return group;
    }

    @Override
    public boolean isInActiveGroup(String participantNumber, CaseNumber except) {
        return activeGroupOf(participantNumber)
                .filter(found -> !found.equals(except))
                .isPresent();
    }

    @Override
    public Optional<CaseNumber> activeGroupOf(String participantNumber) {
        return groups.values().stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member ->
                                member.isActive() && member.participantNumber().equals(participantNumber)))
                .map(InitiativeGroup::caseNumber)
                .findFirst();
    }
}
