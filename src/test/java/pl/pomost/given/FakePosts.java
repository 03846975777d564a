package pl.pomost.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.pomost.business.monitoring.Post;
import pl.pomost.business.monitoring.PostHolding;
import pl.pomost.business.monitoring.Posts;
import pl.pomost.kernel.fact.CaseNumber;

/** Posts in memory. */
public final class FakePosts implements Posts {

    private final List<Post> posts = new ArrayList<>();
    private final List<PostHolding> holdings = new ArrayList<>();

    @Override
    public void add(Post post) {
        posts.add(post);
    }

    @Override
    public List<Post> of(CaseNumber caseNumber) {
        return posts.stream()
                .filter(post -> post.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(PostHolding holding) {
        holdings.add(holding);
    }

    @Override
    public List<PostHolding> holdingsOf(CaseNumber caseNumber) {
        return holdings.stream()
                .filter(holding -> holding.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparingInt(PostHolding::postNumber).thenComparingInt(PostHolding::number))
                .toList();
    }
}
