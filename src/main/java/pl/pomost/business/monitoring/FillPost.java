package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records who works on a vacant post. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class FillPost {

    @Inject
    CaseFiles files;

    @Inject
    Posts posts;

    @Inject
    PostPolicy policy;

    @Inject
    Duties duties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    FillPost() {}

    /**
     * Who works there.
     *
     * @param post              number of the post
     * @param person            name, at most 200 characters
     * @param cooperativeMember whether the person is a member, not only employed
     * @param beganOn           first day, not in the future and after whoever was there before
     */
    public record Command(
            CaseRef theCase,
            int post,
            String person,
            boolean cooperativeMember,
            @Nullable LocalDate beganOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("person", command.person(), OpenPost.NAME_LENGTH);
        var began = policy.past(check, "beganOn", command.beganOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.watches(file, door.actor()).orRefuse();
        var staffing = policy.staffing(file.number());
        var post = policy.post(staffing, command.post());
        verdict(staffing, post, began).orRefuse();
        var number = staffing.on(post).size() + 1;
        var holding = new PostHolding(post, number, command.person().strip(), command.cooperativeMember(), began);
        posts.add(holding);
        duties.closeFirst(file, ObligationKind.REPLACE_PERSON);
        return facts.record(file.tells("holding " + post.number() + "/" + number, holding.snapshot()));
    }

    private static Verdict verdict(Staffing staffing, Post post, LocalDate began) {
        var vacant = staffing.vacantSince(post);
        return Verdict.allowed()
                .require(vacant.isPresent(), () -> Reason.of("post.held").with("post", post.number()))
                .require(vacant.filter(began::isBefore).isEmpty(), () -> Reason.of("post.not-vacant-yet")
                        .with("since", vacant.orElse(began)));
    }
}
