package pl.pomost.business.monitoring;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where posts and the people on them are kept. */
public interface Posts {

    void add(Post post);

    /** The posts of a case in the order of their numbers. */
    List<Post> of(CaseNumber caseNumber);

    void add(PostHolding holding);

    /** Everybody who holds or held a post of the case, by post and number. */
    List<PostHolding> holdingsOf(CaseNumber caseNumber);
}
