package pl.pomost.given;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.business.applicant.Participant;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.applicant.SpecialCategory;
import pl.pomost.kernel.refusal.Refusal;

/** Participants in memory. */
public final class FakeParticipants implements Participants {

    private final Map<String, Participant> people = new TreeMap<>();
    private final Map<String, SpecialCategory> specials = new HashMap<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public String nextNumber(int year) {
        return Participant.number(year, counters.merge(year, 1, Integer::sum));
    }

    @Override
    public void add(Participant participant) {
        people.put(participant.number(), participant);
    }

    @Override
    public Participant take(String number) {
        return look(number);
    }

    @Override
    public Participant look(String number) {
        var person = people.get(number);
        if (person == null) {
            throw Refusal.unknown("participant", number);
        }
        return person;
    }

    @Override
    public Optional<Participant> withPeselKey(String peselKey) {
        return people.values().stream()
                .filter(person -> person.peselKey().filter(peselKey::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Participant> named(String foldedName, LocalDate birthDate) {
        return people.values().stream()
                .filter(person -> person.foldedName().equals(foldedName)
                        && person.birthDate().equals(birthDate))
                .toList();
    }

    @Override
    public Optional<SpecialCategory> special(String number) {
        return Optional.ofNullable(specials.get(number));
    }

    @Override
    public void add(SpecialCategory special) {
        specials.put(special.participantNumber(), special);
    }

    @Override
    public List<Participant> all(Collection<String> numbers) {
        return numbers.stream().map(this::look).toList();
    }

    @Override
    public List<SpecialCategory> specials(Collection<String> numbers) {
        return numbers.stream().flatMap(number -> special(number).stream()).toList();
    }
}
