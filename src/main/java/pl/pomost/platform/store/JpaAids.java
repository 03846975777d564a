package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import pl.pomost.business.aid.AidCertificate;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.DeMinimisAid;
import pl.pomost.business.aid.Undertaking;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** De minimis aid on JPA. */
@ApplicationScoped
public class JpaAids implements Aids {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAids() {}

    @Override
    public void lock(Collection<Nip> recipients) {
        recipients.stream().map(Nip::value).sorted().distinct().forEach(this::lock);
    }

    private void lock(String nip) {
        if (locked(nip) == null) {
            YearCounter.queueForFirst(entities);
            if (locked(nip) == null) {
                entities.persist(new AidRecipient(nip));
                entities.flush();
            }
        }
    }

    private @org.jspecify.annotations.Nullable AidRecipient locked(String nip) {
        return entities.find(AidRecipient.class, nip, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(DeMinimisAid aid) {
        lock(aid.recipient().value());
        keep(aid);
    }

    @Override
    public List<DeMinimisAid> of(Collection<Nip> recipients) {
        return entities.createQuery(
                        "select a from DeMinimisAid a where a.recipient in :nips order by a.id", DeMinimisAid.class)
                .setParameter("nips", recipients)
                .getResultList();
    }

    @Override
    public List<DeMinimisAid> of(CaseNumber caseNumber) {
        return ofCase(DeMinimisAid.class, caseNumber);
    }

    @Override
    public void add(Undertaking undertaking) {
        keep(undertaking);
    }

    @Override
    public List<Undertaking> undertakings(Collection<Nip> nips) {
        return entities.createQuery(
                        "select u from Undertaking u where u.nip in :nips or u.linkedNip in :nips order by u.id",
                        Undertaking.class)
                .setParameter("nips", nips)
                .getResultList();
    }

    @Override
    public List<Undertaking> undertakings(CaseNumber caseNumber) {
        return ofCase(Undertaking.class, caseNumber);
    }

    @Override
    public String nextCertificate(int year) {
        return YearCounter.next(entities, "DM", year) + "/" + year + "/DM";
    }

    @Override
    public void add(AidCertificate certificate) {
        keep(certificate);
    }

    @Override
    public List<AidCertificate> certificates(CaseNumber caseNumber) {
        return ofCase(AidCertificate.class, caseNumber);
    }

    @Override
    public void add(CertificateAct act) {
        keep(act);
    }

    @Override
    public List<CertificateAct> acts(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from CertificateAct a, AidCertificate c where a.certificate = c.number"
                                + " and c.caseNumber = :number order by a.id",
                        CertificateAct.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    private void keep(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    private <T> List<T> ofCase(Class<T> type, CaseNumber caseNumber) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.caseNumber = :number order by e.id", type)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
