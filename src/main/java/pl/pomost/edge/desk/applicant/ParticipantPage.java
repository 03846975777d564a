package pl.pomost.edge.desk.applicant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.applicant.CorrectParticipant;
import pl.pomost.business.applicant.Disability;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.LikelyDuplicates;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.applicant.RegisterParticipant;
import pl.pomost.business.applicant.RevealPersonalValue;
import pl.pomost.business.applicant.SecretValue;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.identifier.Sex;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.ParticipantSheet;
import pl.pomost.records.lookup.ReferenceTables;
import pl.pomost.records.register.ParticipantRegister;

/** One person: registered or corrected by an advisor, looked at by whoever may. Without a number it is somebody new. */
@Named
@ViewScoped
public class ParticipantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ParticipantRegister register;

    @Inject
    LikelyDuplicates likelyDuplicates;

    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    CorrectParticipant correctParticipant;

    @Inject
    RevealPersonalValue revealPersonalValue;

    @Inject
    ReferenceTables tables;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private PersonForm form = new PersonForm();
    private long version;
    private transient @Nullable ParticipantSheet sheet;
    private transient @Nullable List<LikelyDuplicates.Match> namesakes;
    private transient @Nullable String revealed;
    private @Nullable String number;
    private @Nullable String knownDuplicate;
    private @Nullable SecretValue value;
    private @Nullable String reason;

    ParticipantPage() {}

    /** Called when the address is opened: an unknown person, or a form for somebody who may not fill it, is not there. */
    public void open() throws IOException {
        refusals.open(() -> {
            if (number != null) {
                read();
            } else if (!isRegistrar()) {
                throw Refusal.unknown("participant", "");
            }
        });
    }

    private void read() {
        sheet = null;
        var read = getSheet();
        if (read != null) {
            version = read.version();
            form = PersonForm.of(read);
        }
    }

    public @Nullable ParticipantSheet getSheet() {
        if (sheet == null && number != null) {
            sheet = register.sheet(number);
        }
        return sheet;
    }

    /** Looks for people who may be the same, before anything is saved. */
    public void check() {
        namesakes =
                likelyDuplicates
                        .of(form.getPesel(), form.getFirstName(), form.getLastName(), form.getBirthDate())
                        .stream()
                        .filter(match -> !match.number().equals(number))
                        .toList();
    }

    /** Registers or corrects; a likely duplicate is shown and nothing saved until somebody says why it is another person. */
    public @Nullable String save() {
        check();
        var saved = refusals.result(this::caughtUp);
        saved.ifPresent(receipt -> refusals.done(number == null ? "participant.registered" : "participant.corrected"));
        return saved.map(Receipt::subject)
                .map(subject -> "/desk/participant.xhtml?faces-redirect=true&number=" + subject)
                .orElse(null);
    }

    /** Whoever was slower is told so once; pressing again is about the person as she is kept now. */
    private Receipt caughtUp() {
        try {
            return handle();
        } catch (Refusal refusal) {
            sheet = null;
            var now = refusal.kind() == Refusal.Kind.STALE ? getSheet() : null;
            version = now == null ? version : now.version();
            throw refusal;
        }
    }

    private Receipt handle() {
        return number == null
                ? registerParticipant.handle(new RegisterParticipant.Command(form.particulars(), knownDuplicate))
                : correctParticipant.handle(
                        new CorrectParticipant.Command(number, version, form.particulars(), knownDuplicate));
    }

    /** Shows one masked value in this answer only. */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void reveal() {
        var command = new RevealPersonalValue.Command(number, value, reason, shown -> revealed = shown);
        if (refusals.passed(() -> revealPersonalValue.handle(command))) {
            reason = null;
        }
    }

    /** The value that was just asked for; a degree of disability as its constant. */
    public @Nullable String getRevealed() {
        return revealed;
    }

    public @Nullable Disability getRevealedDisability() {
        return value == SecretValue.DISABILITY && revealed != null ? Disability.valueOf(revealed) : null;
    }

    public @Nullable List<LikelyDuplicates.Match> getNamesakes() {
        return namesakes;
    }

    public void addProof() {
        form.getProofs().add(new ProofForm());
    }

    public void removeProof(int index) {
        form.getProofs().remove(index);
    }

    public boolean isRegistrar() {
        return door.actor().may(Permission.ADVISE_CASES);
    }

    /** Why this advisor cannot correct the person now; empty when it can be done, and for a new person. */
    public List<Reason> getAgainst() {
        return number == null
                ? List.of()
                : advisors.corrects(number, door.actor()).reasons();
    }

    public PersonForm getForm() {
        return form;
    }

    public List<ReferenceTables.MunicipalityRow> getMunicipalities() {
        return tables.municipalities();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public EntryStatus[] getStatuses() {
        return EntryStatus.values();
    }

    public Disability[] getDisabilities() {
        return Disability.values();
    }

    public ProofKind[] getProofKinds() {
        return ProofKind.values();
    }

    public SecretValue[] getSecrets() {
        return SecretValue.values();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getKnownDuplicate() {
        return knownDuplicate;
    }

    public void setKnownDuplicate(@Nullable String knownDuplicate) {
        this.knownDuplicate = knownDuplicate;
    }

    public @Nullable SecretValue getValue() {
        return value;
    }

    public void setValue(@Nullable SecretValue value) {
        this.value = value;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
