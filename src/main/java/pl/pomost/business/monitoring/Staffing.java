package pl.pomost.business.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The posts of a case with the people on them, as they stand on a day. */
public final class Staffing {

    private final List<Post> posts;
    private final List<PostHolding> holdings;

    public Staffing(List<Post> posts, List<PostHolding> holdings) {
        this.posts = List.copyOf(posts);
        this.holdings = List.copyOf(holdings);
    }

    public List<Post> posts() {
        return posts;
    }

    public Optional<Post> post(int number) {
        return posts.stream().filter(post -> post.number() == number).findFirst();
    }

    /** Who holds or held the post, the first at the front. */
    public List<PostHolding> on(Post post) {
        return holdings.stream()
                .filter(holding -> holding.postNumber() == post.number())
                .toList();
    }

    public Optional<PostHolding> holder(Post post) {
        return on(post).stream().filter(PostHolding::lasts).findFirst();
    }

    /** How often the person on the post changed: the rotation counter. */
    public int changes(Post post) {
        return Math.max(0, on(post).size() - 1);
    }

    /** The first day on which nobody holds the post; empty while somebody does. */
    public Optional<LocalDate> vacantSince(Post post) {
        var all = on(post);
        if (all.isEmpty()) {
            return Optional.of(post.createdOn());
        }
        return all.get(all.size() - 1).endedOn().map(last -> last.plusDays(1));
    }

    /** How many members of the cooperative hold posts on that day. */
    public int members(LocalDate day) {
        return (int) holdings.stream()
                .filter(PostHolding::isCooperativeMember)
                .filter(holding -> holding.isOn(day))
                .map(PostHolding::person)
                .distinct()
                .count();
    }
}
