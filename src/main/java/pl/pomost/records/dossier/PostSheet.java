package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.membership.FewestMembers;
import pl.pomost.business.monitoring.Post;
import pl.pomost.business.monitoring.PostHolding;
import pl.pomost.business.monitoring.PostPolicy;
import pl.pomost.business.monitoring.Staffing;
import pl.pomost.business.repayment.BreachSign;
import pl.pomost.business.repayment.BreachSigns;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The posts of one case with everybody who held them, and what points at a breach. */
@Reading
@Requires(Permission.READ_CASES)
public class PostSheet {

    @Inject
    PostPolicy posts;

    @Inject
    BreachSigns signs;

    @Inject
    FewestMembers fewest;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    PostSheet() {}

    /**
     * Posts as they stand today.
     *
     * @param version version of the case
     * @param members how many members of the cooperative hold posts today
     * @param onRoll  how many members its roll shows today
     * @param fewest  how many it must have today; 0 where nothing is asked
     * @param signs   what points at a breach
     */
    public record Sheet(long version, List<PostRow> posts, int members, int onRoll, int fewest, List<SignRow> signs) {}

    /**
     * One post.
     *
     * @param changes     how often the person on it changed
     * @param vacantSince first day on which nobody holds it, null while somebody does
     */
    public record PostRow(
            int number,
            String name,
            LocalDate createdOn,
            int changes,
            @Nullable LocalDate vacantSince,
            List<HoldingRow> people) {}

    /** One person's time on a post. */
    public record HoldingRow(
            int number,
            String person,
            boolean cooperativeMember,
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            @Nullable String ending) {}

    /**
     * Something that points at a breach.
     *
     * @param rule   stable code of what was seen
     * @param ground code of the ground that it points at; null when it is only to be looked at
     */
    public record SignRow(String rule, @Nullable String ground, LocalDate since) {}

    public Sheet of(CaseNumber number) {
        var staffing = staffing(number);
        var file = files.look(number);
        var watched = fewest.of(file);
        return new Sheet(
                file.version(),
                staffing.posts().stream().map(post -> row(staffing, post)).toList(),
                staffing.members(clock.day()),
                watched.members(clock.day()),
                watched.fewest(clock.day()),
                signs.of(file, staffing, watched).stream()
                        .map(sign -> new SignRow(sign.reason().rule(), sign.ground(), sign.since()))
                        .toList());
    }

    /** What points at a breach, with all figures. */
    public List<BreachSign> signs(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return signs.of(files.look(number));
    }

    private Staffing staffing(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return posts.staffing(number);
    }

    private static PostRow row(Staffing staffing, Post post) {
        return new PostRow(
                post.number(),
                post.name(),
                post.createdOn(),
                staffing.changes(post),
                staffing.vacantSince(post).orElse(null),
                staffing.on(post).stream().map(PostSheet::row).toList());
    }

    private static HoldingRow row(PostHolding holding) {
        return new HoldingRow(
                holding.number(),
                holding.person(),
                holding.isCooperativeMember(),
                holding.beganOn(),
                holding.endedOn().orElse(null),
                holding.ending().orElse(null));
    }
}
