package pl.pomost.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.aid.AidCertificate;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.aid.CertificateAct;
import pl.pomost.business.aid.DeMinimisAid;
import pl.pomost.business.aid.Undertaking;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** De minimis aid in memory. */
public final class FakeAids implements Aids {

    private final List<DeMinimisAid> kept = new ArrayList<>();
    private final List<Undertaking> known = new ArrayList<>();
    private final List<AidCertificate> certificates = new ArrayList<>();
    private final List<CertificateAct> acts = new ArrayList<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public void lock(Collection<Nip> recipients) {
        // nobody else is here
    }

    @Override
    public void add(DeMinimisAid aid) {
        kept.add(aid);
    }

    @Override
    public List<DeMinimisAid> of(Collection<Nip> recipients) {
        return kept.stream().filter(aid -> recipients.contains(aid.recipient())).toList();
    }

    @Override
    public List<DeMinimisAid> of(CaseNumber caseNumber) {
        return kept.stream().filter(aid -> aid.caseNumber().equals(caseNumber)).toList();
    }

    @Override
    public void add(Undertaking undertaking) {
        known.add(undertaking);
    }

    @Override
    public List<Undertaking> undertakings(Collection<Nip> nips) {
        return known.stream()
                .filter(entry -> nips.contains(entry.nip())
                        || entry.linkedNip().filter(nips::contains).isPresent())
                .toList();
    }

    @Override
    public List<Undertaking> undertakings(CaseNumber caseNumber) {
        return known.stream()
                .filter(entry -> entry.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public String nextCertificate(int year) {
        return counters.merge(year, 1, Integer::sum) + "/" + year + "/DM";
    }

    @Override
    public void add(AidCertificate certificate) {
        certificates.add(certificate);
    }

    @Override
    public List<AidCertificate> certificates(CaseNumber caseNumber) {
        return certificates.stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(CertificateAct act) {
        acts.add(act);
    }

    @Override
    public List<CertificateAct> acts(CaseNumber caseNumber) {
        var numbers =
                certificates(caseNumber).stream().map(AidCertificate::number).toList();
        return acts.stream().filter(act -> numbers.contains(act.certificate())).toList();
    }
}
