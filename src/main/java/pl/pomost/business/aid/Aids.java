package pl.pomost.business.aid;

import java.util.Collection;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** Where aid, undertakings and certificates are kept; all of them are only added. */
public interface Aids {

    /** Locks what is known of those recipients until the transaction ends, in one order: grantings to them queue here. */
    void lock(Collection<Nip> recipients);

    void add(DeMinimisAid aid);

    /** All entries about those recipients in all cases, corrected ones too, in the order of entering. */
    List<DeMinimisAid> of(Collection<Nip> recipients);

    /** All entries of one case, corrected ones too, in the order of their numbers. */
    List<DeMinimisAid> of(CaseNumber caseNumber);

    void add(Undertaking undertaking);

    /** Everything that is known of undertakings with one of those tax numbers, revoked entries too. */
    List<Undertaking> undertakings(Collection<Nip> nips);

    /** What was entered of undertakings in one case, in the order of numbers. */
    List<Undertaking> undertakings(CaseNumber caseNumber);

    /** The next number of a certificate of that year, without gaps, such as 3/2026/DM. */
    String nextCertificate(int year);

    void add(AidCertificate certificate);

    /** The certificates of a case in the order of drawing up. */
    List<AidCertificate> certificates(CaseNumber caseNumber);

    void add(CertificateAct act);

    /** What was done with the certificates of a case. */
    List<CertificateAct> acts(CaseNumber caseNumber);
}
