package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/** Checks that each personal value that still exists is the one that was committed to. Erased ones are no finding. */
final class PersonalCheck {

    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Verification verification;

    PersonalCheck(EntityManager entities, Verification verification) {
        this.entities = entities;
        this.verification = verification;
    }

    void run() {
        var page = commitments("");
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = commitments(page.get(page.size() - 1));
            entities.clear();
        }
    }

    private List<String> commitments(String after) {
        return entities.createQuery(
                        "select v.commitment from PersonalValue v where v.commitment > :after order by v.commitment",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private void check(String commitment) {
        verification.countPersonalValue();
        if (!fits(commitment)) {
            verification.finds(Reason.of("trail.changed-personal-value").with("commitment", commitment));
        }
    }

    /** One by one: a value that was altered cannot be decrypted and would hide the others of its page. */
    private boolean fits(String commitment) {
        try {
            var value = entities.find(PersonalValue.class, commitment);
            return value == null || value.computeCommitment().equals(commitment);
        } catch (PersistenceException | IllegalArgumentException | IllegalStateException undecipherable) {
            return false;
        }
    }
}
