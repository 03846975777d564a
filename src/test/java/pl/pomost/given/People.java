package pl.pomost.given;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Sex;

/** Invented people with valid PESEL numbers; each call invents somebody new. */
public final class People {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Whoever is born on the same day has another name. */
    private static final int BIRTH_DAYS = 3600;

    private static final String[] FIRST = {"Łucja", "Żaneta", "Celina", "Iwona", "Ścibora"};
    private static final String[] LAST = {"Próbna", "Żółć", "Łąkowa", "Ćwiczebna", "Zmyślona"};

    private final Office office;

    public People(Office office) {
        this.office = office;
    }

    /** Registers an invented person as the usual advisor; gives the number. */
    public String registered() {
        return office.as(Cases.ADVISOR, Role.ADVISOR)
                .does(RegisterParticipant.class, new RegisterParticipant.Command(somebody(), null))
                .subject();
    }

    /** The form of somebody whom nobody has registered. */
    public Particulars somebody() {
        int n = COUNT.getAndIncrement();
        return form(FIRST[n % FIRST.length], LAST[(n / FIRST.length + n / BIRTH_DAYS) % LAST.length], pesel(n));
    }

    /** A form with that name and PESEL and everything else invented. */
    public Particulars form(String firstName, String lastName, String pesel) {
        return new Particulars(
                firstName,
                lastName,
                pesel,
                false,
                null,
                null,
                Sex.FEMALE,
                Cases.SEAT,
                "Zmyślona 7/2",
                "87-100",
                "Toruń",
                "+48 600 000 001",
                null,
                EntryStatus.UNEMPLOYED,
                office.today(),
                List.of(new Particulars.GivenProof(
                        ProofKind.LABOUR_OFFICE_CERTIFICATE,
                        office.today().minusDays(10),
                        office.today().plusDays(20),
                        "PUP.1.2026")),
                null);
    }

    /** A valid PESEL of a woman born in the 1970s, another one for each number below 3 600 000. */
    public static String pesel(int n) {
        var born = LocalDate.of(1970, 1, 1).plusDays(n % BIRTH_DAYS);
        var serial = n / BIRTH_DAYS;
        var ten = "%02d%02d%02d%03d%d"
                .formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), serial % 1000, 2);
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (ten.charAt(i) - '0') * weights[i];
        }
        return ten + (10 - sum % 10) % 10;
    }
}
