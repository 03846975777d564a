package pl.pomost.business.applicant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where participants are kept. */
public interface Participants {

    /** The next number of that year, without gaps; registrations wait for each other until the transaction ends. */
    String nextNumber(int year);

    void add(Participant participant);

    /**
     * The participant, locked until the transaction ends.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    Participant take(String number);

    /**
     * The participant as it stands now, not locked.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    Participant look(String number);

    /** The person with that key of a PESEL. */
    Optional<Participant> withPeselKey(String peselKey);

    /** The people of that folded name who were born on that day, in the order of their numbers. */
    List<Participant> named(String foldedName, LocalDate birthDate);

    /** Special-category values of the person, when they were ever given. */
    Optional<SpecialCategory> special(String number);

    void add(SpecialCategory special);

    /** Everybody with one of those numbers, in no certain order. */
    List<Participant> all(Collection<String> numbers);

    /** Special-category values of everybody with one of those numbers who ever gave some. */
    List<SpecialCategory> specials(Collection<String> numbers);
}
