package pl.pomost.business.applicant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.programme.SupportRules.PersonsCounted;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The people of one case, made empty when the case is opened. While the group forms, participants join and leave; where
 * legal persons found the cooperative, they are named with the number of people whom they will employ, and the members are
 * those people. After the application is submitted the composition stands, and changes only by consent between approval and
 * agreement. When the case ends, the group is dissolved: its members stay known, but each of them may join another group.
 *
 * <p>Changed only under the lock of its case.
 */
@Entity
@Table(name = "initiative_group")
@SuppressWarnings("NullAway.Init") // filled by the store
public class InitiativeGroup {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private FounderKind founderKind;

    private int employedPersons;

    @ElementCollection
    @CollectionTable(
            name = "group_member",
            joinColumns = @JoinColumn(name = "case_number", referencedColumnName = "case_number"))
    private Set<GroupMember> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "legal_founder",
            joinColumns = @JoinColumn(name = "case_number", referencedColumnName = "case_number"))
    private Set<LegalFounder> legalFounders = new LinkedHashSet<>();

    protected InitiativeGroup() {}

    /** An empty group. */
    public InitiativeGroup(CaseNumber caseNumber, FounderKind founderKind) {
        this.caseNumber = caseNumber;
        this.founderKind = founderKind;
    }

    /** Lets a participant join from that day on. Whether the person may was asked before. */
    public void join(String participantNumber, LocalDate day) {
        members.add(GroupMember.joining(participantNumber, day));
    }

    /** The person's membership ends with that day; does nothing when the person is no member now. */
    public void leave(String participantNumber, LocalDate day) {
        present(participantNumber).ifPresent(member -> {
            members.remove(member);
            members.add(member.leavingOn(day));
        });
    }

    /** What the group would be if somebody left or joined on that day; nothing is kept of it. */
    public InitiativeGroup changed(@Nullable String leaver, @Nullable String joiner, LocalDate day) {
        var after = new InitiativeGroup(caseNumber, founderKind);
        after.members.addAll(members);
        after.name(List.copyOf(legalFounders), employedPersons);
        Optional.ofNullable(leaver).ifPresent(person -> after.leave(person, day));
        Optional.ofNullable(joiner).ifPresent(person -> after.join(person, day));
        return after;
    }

    /** The case has ended: the members are free to join another group. */
    public void dissolve() {
        var free = members.stream().map(GroupMember::freed).toList();
        members.clear();
        members.addAll(free);
    }

    /** The case goes on after all: its members are bound to it again. */
    public void gather() {
        var bound = members.stream().map(GroupMember::bound).toList();
        members.clear();
        members.addAll(bound);
    }

    /**
     * Names the founding legal persons anew.
     *
     * @param planned number of people whom they will employ in the cooperative
     */
    public void name(List<LegalFounder> founders, int planned) {
        legalFounders.clear();
        legalFounders.addAll(founders);
        employedPersons = planned;
    }

    /** The people who are members now, those who joined first at the front. */
    public List<GroupMember> members() {
        return sorted(members.stream().filter(GroupMember::isPresent).toList());
    }

    /** Everybody who is or was a member, those who joined first at the front. */
    public List<GroupMember> everybody() {
        return sorted(members);
    }

    /** The people who were members on that day: from the day of joining to the day of leaving, both included. */
    public List<GroupMember> activeMembers(LocalDate day) {
        return sorted(members.stream().filter(member -> member.isOn(day)).toList());
    }

    /** Whether the person is a member now. */
    public boolean has(String participantNumber) {
        return present(participantNumber).isPresent();
    }

    /** The founding legal persons in the order of their tax numbers. */
    public List<LegalFounder> legalFounders() {
        var sorted = new ArrayList<>(legalFounders);
        sorted.sort(Comparator.comparing(founder -> founder.nip().value()));
        return List.copyOf(sorted);
    }

    /** How many people the legal founders will employ; 0 until it is named. */
    public int employedPersons() {
        return employedPersons;
    }

    /** Founders of the kind that founds this cooperative. */
    public int founders() {
        return founderKind == FounderKind.LEGAL_PERSONS
                ? legalFounders.size()
                : members().size();
    }

    /**
     * The number by which the limits per person are multiplied.
     *
     * @param rules the rules of the case; they say what is counted where legal persons found the cooperative
     */
    public int personsCounted(SupportRules rules) {
        return isByEmployment(rules) ? employedPersons : founders();
    }

    /**
     * Those persons one by one: members by their numbers, founding legal persons by their tax numbers, people whom these will
     * employ by their places from 1.
     */
    public List<String> countedPersons(SupportRules rules) {
        if (isByEmployment(rules)) {
            return IntStream.rangeClosed(1, employedPersons)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        return founderKind == FounderKind.LEGAL_PERSONS
                ? legalFounders().stream().map(founder -> founder.nip().value()).toList()
                : members().stream().map(GroupMember::participantNumber).toList();
    }

    private boolean isByEmployment(SupportRules rules) {
        return founderKind == FounderKind.LEGAL_PERSONS
                && rules.personsCountedLegal() == PersonsCounted.EMPLOYED_PERSONS;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public FounderKind founderKind() {
        return founderKind;
    }

    /** What the trail keeps of the group. */
    public Snapshot snapshot() {
        return Snapshot.empty()
                .with(
                        "members",
                        sorted(members).stream().map(GroupMember::snapshot).toList())
                .with(
                        "legalFounders",
                        legalFounders().stream().map(LegalFounder::snapshot).toList())
                .with("employedPersons", employedPersons);
    }

    private Optional<GroupMember> present(String participantNumber) {
        return members.stream()
                .filter(member ->
                        member.isPresent() && member.participantNumber().equals(participantNumber))
                .findFirst();
    }

    private static List<GroupMember> sorted(Iterable<GroupMember> some) {
        var sorted = new ArrayList<GroupMember>();
        some.forEach(sorted::add);
        sorted.sort(Comparator.comparing(GroupMember::joinedOn).thenComparing(GroupMember::participantNumber));
        return List.copyOf(sorted);
    }
}
