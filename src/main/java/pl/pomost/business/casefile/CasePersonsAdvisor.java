package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.PersonsAdvisor;

/** A person is advised by the advisor of the case in whose group the person is. */
@ApplicationScoped
public class CasePersonsAdvisor implements PersonsAdvisor {

    @Inject
    Groups groups;

    @Inject
    CaseFiles files;

    CasePersonsAdvisor() {}

    @Override
    public boolean advises(String account, String participantNumber) {
        return groups.activeGroupOf(participantNumber)
                .map(files::look)
                .filter(file -> file.advisor().equals(account))
                .isPresent();
    }
}
