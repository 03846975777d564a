package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.refusal.Refusal;

/** Accounts of the office and profiles of its banks on JPA. */
@ApplicationScoped
public class JpaOfficeAccounts implements OfficeAccounts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaOfficeAccounts() {}

    @Override
    public void add(OfficeAccount account) {
        entities.persist(account);
        entities.flush();
    }

    @Override
    public void add(BankProfile profile) {
        entities.persist(profile);
        entities.flush();
    }

    @Override
    public Optional<OfficeAccount> account(String code) {
        return Optional.ofNullable(entities.find(OfficeAccount.class, code));
    }

    @Override
    public Optional<OfficeAccount> withNumber(Nrb number) {
        // The one in use has no day of closing; among closed ones the last.
        return entities.createQuery(
                        "select a from OfficeAccount a where a.number = :number order by a.closedOn desc, a.code desc",
                        OfficeAccount.class)
                .setParameter("number", number.value())
                .getResultStream()
                .reduce((one, other) -> one.isOpen() || !other.isOpen() ? one : other);
    }

    @Override
    public OfficeAccount take(String code) {
        var account = entities.find(OfficeAccount.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw Refusal.unknown("office-account", code);
        }
        return account;
    }

    @Override
    public Optional<BankProfile> profile(String code) {
        return Optional.ofNullable(entities.find(BankProfile.class, code));
    }

    @Override
    public BankProfile takeProfile(String code) {
        var profile = entities.find(BankProfile.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (profile == null) {
            throw Refusal.unknown("bank-profile", code);
        }
        return profile;
    }

    @Override
    public List<OfficeAccount> accounts() {
        return entities.createQuery("select a from OfficeAccount a order by a.code", OfficeAccount.class)
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
