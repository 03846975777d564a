package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.agreement.Ending;
import pl.pomost.business.agreement.Endings;
import pl.pomost.business.agreement.Extension;
import pl.pomost.business.agreement.ExtensionPolicy;
import pl.pomost.business.agreement.Security;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.identifier.Regon;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Cooperative and agreement of one case for one screen. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class AgreementDossier {

    @Inject
    Cooperatives cooperatives;

    @Inject
    Agreements agreements;

    @Inject
    GrantShares shares;

    @Inject
    Endings endings;

    @Inject
    ExtensionPolicy extensions;

    @Inject
    BusinessClock clock;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    AgreementDossier() {}

    /** What is known of the cooperative; nothing before its founders have met. */
    public Optional<CooperativeSheet> cooperative(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return cooperatives.of(number).map(this::sheet);
    }

    /** The agreement, once it is signed. */
    public Optional<AgreementSheet> agreement(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return agreements.of(number).map(this::sheet);
    }

    /** What became of the term of registration, and of an agreement that never came about. */
    public EndingSheet ending(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var extension = endings.extensionOf(number);
        var ending = endings.of(number);
        return new EndingSheet(
                file.due().orElse(null),
                extensions.verdict(file).reasons(),
                extension.map(Extension::dueBefore).orElse(null),
                extension.map(Extension::due).orElse(null),
                extension.map(Extension::reason).orElse(null),
                extension.map(Extension::extendedBy).orElse(null),
                extension.map(Extension::extendedOn).orElse(null),
                ending.map(Ending::ground).orElse(null),
                ending.map(Ending::reasons).orElse(null),
                ending.map(Ending::released).orElse(null),
                ending.map(Ending::endedBy).orElse(null),
                ending.map(Ending::endedOn).orElse(null));
    }

    private CooperativeSheet sheet(Cooperative cooperative) {
        return new CooperativeSheet(
                cooperative.resolvedOn(),
                cooperative.resolution().orElse(null),
                cooperative.registeredName().orElse(null),
                cooperative.krs().map(Krs::display).orElse(null),
                cooperative.nip().map(Nip::display).orElse(null),
                cooperative.regon().map(Regon::display).orElse(null),
                cooperative.seatAddress().orElse(null),
                cooperative.account().map(Nrb::display).orElse(null),
                cooperative.registeredOn().orElse(null),
                cooperative.activityStartedOn().orElse(null),
                cooperative.insuredSince().orElse(null),
                cooperative.insuranceRegisteredOn().orElse(null),
                cooperative.insuranceDue().orElse(null),
                cooperative.isInsuredLate(clock.day()),
                cooperative.isRegistered());
    }

    private AgreementSheet sheet(Agreement agreement) {
        return new AgreementSheet(
                agreement.number(),
                agreement.caseNumber(),
                agreement.amount(),
                shares.grant(agreement),
                agreement.tranches().stream().map(Tranche::amount).toList(),
                agreement.signedOn(),
                agreement.signedBy(),
                agreement.recipientName(),
                agreement.recipientAccount().display(),
                sheet(agreement.security()));
    }

    private static AgreementSheet.SecuritySheet sheet(Security security) {
        return new AgreementSheet.SecuritySheet(
                security.kind(),
                security.givenBy(),
                security.receivedOn(),
                security.document().orElse(null),
                security.amount().orElse(null),
                security.validUntil().orElse(null),
                security.keptIn().orElse(null),
                security.incomeProvedOn().orElse(null));
    }
}
