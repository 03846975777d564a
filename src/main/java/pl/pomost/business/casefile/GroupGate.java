package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.applicant.DisadvantagedPersons;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** An application needs its people: as many founders as the rules ask for and of the kind they ask for, or somebody who joins. */
@ApplicationScoped
public class GroupGate implements MoveGate {

    @Inject
    Groups groups;

    @Inject
    DisadvantagedPersons disadvantaged;

    @Inject
    Programmes programmes;

    GroupGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.START_APPLICATION, Move.SUBMIT_APPLICATION);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return verdict(file, programmes.rules(file.rulesVersion()));
    }

    /** Whether the group is large enough under those rules. */
    public Verdict verdict(CaseFile file, SupportRules rules) {
        return verdict(file, groups.of(file.number()), rules);
    }

    /** The same of another group than the one that is kept. */
    public Verdict verdict(CaseFile file, InitiativeGroup group, SupportRules rules) {
        return file.founderKind() == FounderKind.LEGAL_PERSONS
                ? legalPersons(file, group, rules)
                : naturalPersons(file, group, rules).and(disadvantaged(file, group, rules));
    }

    /** Where the rules hold an application back for it: enough of the founders are disadvantaged. */
    private Verdict disadvantaged(CaseFile file, InitiativeGroup group, SupportRules rules) {
        if (!rules.people().isDisadvantagedRequired() || file.purpose() == CaseFile.Purpose.JOIN) {
            return Verdict.allowed();
        }
        var among = disadvantaged.among(group, rules);
        return Verdict.allowed().require(among.suffices(rules), () -> among.told("group.too-few-disadvantaged", rules));
    }

    private static Verdict naturalPersons(CaseFile file, InitiativeGroup group, SupportRules rules) {
        int needed = file.purpose() == CaseFile.Purpose.JOIN ? 1 : rules.group().minFoundersNatural();
        int members = group.members().size();
        return Verdict.allowed().require(members >= needed, () -> Reason.of("group.too-few-members")
                .with("members", members)
                .with("needed", needed));
    }

    private static Verdict legalPersons(CaseFile file, InitiativeGroup group, SupportRules rules) {
        int needed = file.purpose() == CaseFile.Purpose.JOIN ? 1 : rules.group().minFoundersLegal();
        int founders = group.legalFounders().size();
        int counted = group.personsCounted(rules);
        return Verdict.allowed()
                .require(founders >= needed, () -> Reason.of("group.too-few-legal-founders")
                        .with("founders", founders)
                        .with("needed", needed))
                .require(counted > 0, () -> Reason.of("group.nobody-employed"));
    }
}
