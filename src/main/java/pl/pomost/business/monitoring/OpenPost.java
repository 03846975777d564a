package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records a post that the cooperative has created. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class OpenPost {

    /** Longest name of a post or a person, in characters. */
    public static final int NAME_LENGTH = 200;

    @Inject
    CaseFiles files;

    @Inject
    Posts posts;

    @Inject
    PostPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    OpenPost() {}

    /**
     * The post.
     *
     * @param name      at most 200 characters
     * @param createdOn first day on which somebody could work on it, not in the future
     */
    public record Command(
            CaseRef theCase, String name, @Nullable LocalDate createdOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("name", command.name(), NAME_LENGTH);
        var created = policy.past(check, "createdOn", command.createdOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.watches(file, door.actor()).orRefuse();
        var number = posts.of(file.number()).size() + 1;
        var post = new Post(file.number(), number, command.name().strip(), created);
        posts.add(post);
        return facts.record(file.tells("post " + number, post.snapshot()));
    }
}
