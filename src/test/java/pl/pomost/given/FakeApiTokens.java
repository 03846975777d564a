package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.office.ApiToken;
import pl.pomost.business.office.ApiTokens;

/** API tokens in memory. */
public final class FakeApiTokens implements ApiTokens {

    private final Map<String, ApiToken> tokens = new HashMap<>();

    @Override
    public void add(ApiToken token) {
        tokens.put(token.prefix(), token);
    }

    @Override
    public Optional<ApiToken> find(String prefix) {
        return Optional.ofNullable(tokens.get(prefix));
    }
}
