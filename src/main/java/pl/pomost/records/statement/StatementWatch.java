package pl.pomost.records.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells the clockwork which statements have lines that are not taken in yet. */
@ApplicationScoped
public class StatementWatch {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    StatementWatch() {}

    /** Their numbers, the first loaded first. */
    public List<String> unfinished() {
        return entities.createQuery(
                        "select s.number from BankStatement s where s.linesKept < s.lineCount order by s.id",
                        String.class)
                .getResultList();
    }
}
