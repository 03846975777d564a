package pl.pomost.platform.demo;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.kernel.identifier.Sex;

/** Invented people with valid numbers: their names come from trees and birds, their PESEL from a running count. */
final class DemoPeople {

    private static final String[] WOMEN = {"Anna", "Barbara", "Celina", "Danuta", "Elżbieta", "Łucja", "Żaneta", "Maria"
    };
    private static final String[] MEN = {"Adam", "Bogdan", "Cezary", "Dariusz", "Edward", "Łukasz", "Maciej", "Zbigniew"
    };
    private static final String[] NAMES = {
        "Jodłowiec",
        "Świerczek",
        "Ćwirko",
        "Łabędź",
        "Żołędź",
        "Brzozak",
        "Olchowy",
        "Jaskółka",
        "Kruczek",
        "Sikorka",
        "Wróblik",
        "Bukowiec",
        "Topolak",
        "Źrebak",
        "Śliwiec",
        "Gawronek"
    };
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    private DemoPeople() {}

    /** The person with that running number, as registered on that day with a proof of so many days. */
    static Particulars person(int number, String municipality, LocalDate day, int proofDays) {
        var woman = number % 2 == 0;
        var born = LocalDate.of(1960 + number % 40, 1 + number % 12, 1 + number % 28);
        var proof = new Particulars.GivenProof(
                ProofKind.LABOUR_OFFICE_CERTIFICATE, day, day.plusDays(proofDays), "PUP/" + number);
        return new Particulars(
                woman ? WOMEN[number % WOMEN.length] : MEN[number % MEN.length],
                NAMES[number * 7 % NAMES.length],
                pesel(born, number, woman),
                false,
                born,
                null,
                woman ? Sex.FEMALE : Sex.MALE,
                municipality,
                "ul. Przykładowa " + (1 + number % 90),
                "87-100",
                "Miejscowość Przykładowa",
                "500" + "%06d".formatted(number),
                "osoba" + number + "@example.org",
                EntryStatus.values()[number % EntryStatus.values().length],
                day,
                List.of(proof),
                null);
    }

    private static String pesel(LocalDate born, int number, boolean woman) {
        var serial = "%03d%d".formatted(number % 1000, woman ? 0 : 1);
        var digits =
                "%02d%02d%02d%s".formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }
}
