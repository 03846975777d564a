package pl.pomost.business.office;

import java.util.Optional;

/** Where API tokens are kept. */
public interface ApiTokens {

    void add(ApiToken token);

    Optional<ApiToken> find(String prefix);
}
