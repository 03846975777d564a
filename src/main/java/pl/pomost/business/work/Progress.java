package pl.pomost.business.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where use cases of many rows say how far they are; nobody hears it when they were called by themselves. */
@ApplicationScoped
public class Progress {

    private final ThreadLocal<Optional<Run>> present = ThreadLocal.withInitial(Optional::empty);

    Progress() {}

    /** One more row was looked at. */
    public void looks() {
        present.get().ifPresent(Run::looks);
    }

    /** One more row is done, if the transaction does not fail. */
    public void steps(String key) {
        present.get().ifPresent(run -> run.steps(key));
    }

    void during(Run run, Runnable work) {
        present.set(Optional.of(run));
        try {
            work.run();
        } finally {
            present.remove();
        }
    }
}
