package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Who can be given a seat at a case: working assessors who neither advised it nor ever held a seat at it. */
@Reading
@Requires(Permission.READ_CASES)
public class AssessorChoices {

    private static final String ELIGIBLE = "SELECT u.account, u.display_name FROM office_user u"
            + " JOIN role_grant g ON g.account = u.account WHERE g.role = 'ASSESSOR' AND u.active = TRUE"
            + " AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = ? AND a.account = u.account)"
            + " AND EXISTS (SELECT 1 FROM case_file c WHERE c.number = ?)"
            + " AND NOT EXISTS (SELECT 1 FROM case_advisor v WHERE v.case_number = ? AND v.account = u.account)"
            + " ORDER BY u.name_key, u.account";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    AssessorChoices() {}

    /** @param account sign-in name @param name as people say it */
    public record AssessorChoice(String account, String name) {}

    /** In the Polish order of names. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such case */
    public List<AssessorChoice> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var choices = new ArrayList<AssessorChoice>();
        var found = entities.createNativeQuery(ELIGIBLE)
                .setParameter(1, number.text())
                .setParameter(2, number.text())
                .setParameter(3, number.text());
        for (var row : found.getResultList()) {
            var columns = (Object[]) row;
            choices.add(new AssessorChoice(String.valueOf(columns[0]), String.valueOf(columns[1])));
        }
        if (choices.isEmpty()) {
            files.look(number);
        }
        return choices;
    }
}
