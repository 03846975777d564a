package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.office.ApiToken;
import pl.pomost.business.office.ApiTokens;

/** API tokens on JPA. */
@ApplicationScoped
public class JpaApiTokens implements ApiTokens {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaApiTokens() {}

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
        entities.flush();
    }

    @Override
    public Optional<ApiToken> find(String prefix) {
        return entities.createQuery("select t from ApiToken t where t.prefix = :prefix", ApiToken.class)
                .setParameter("prefix", prefix)
                .getResultStream()
                .findFirst();
    }
}
