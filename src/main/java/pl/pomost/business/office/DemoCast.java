package pl.pomost.business.office;

import static pl.pomost.kernel.access.Role.ACCOUNTANT;
import static pl.pomost.kernel.access.Role.ADMINISTRATOR;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.ASSESSOR;
import static pl.pomost.kernel.access.Role.AUDITOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.Locale;
import pl.pomost.kernel.access.Role;

/** The invented people of a demonstration, named after trees. They exist in demo mode only. */
public enum DemoCast {
    DORADCA("Anna Zielonka", ADVISOR),
    DORADCA2("Łukasz Brzozowy", ADVISOR),
    ASESOR1("Żaneta Olszyna", ASSESSOR),
    ASESOR2("Piotr Jaworek", ASSESSOR),
    ASESOR3("Ewa Modrzew", ASSESSOR),
    ASESOR4("Tomasz Wierzba", ASSESSOR),
    KIEROWNIK("Marek Dąbek", MANAGER),
    KIEROWNIK2("Halina Sośnicka", MANAGER),
    KSIEGOWA("Teresa Grabina", ACCOUNTANT),
    KSIEGOWA2("Iwona Wierzba", ACCOUNTANT),
    AUDYTOR("Stefan Cisak", AUDITOR),
    ADMIN("Kamil Leszczyna", ADMINISTRATOR);

    private final String displayName;
    private final Role role;

    DemoCast(String displayName, Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    public String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }
}
