package pl.pomost.edge.desk.applicant;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Disability;
import pl.pomost.business.applicant.EntryStatus;
import pl.pomost.business.applicant.Particulars;
import pl.pomost.kernel.identifier.Sex;
import pl.pomost.records.dossier.ParticipantSheet;

/** The registration form of a person as it is typed. Masked values begin empty: left so, they stay as registered. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String pesel;
    private boolean withoutPesel;
    private @Nullable LocalDate birthDate;
    private @Nullable String documentNumber;
    private @Nullable Sex sex;
    private @Nullable String municipality;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String town;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable EntryStatus status;
    private @Nullable LocalDate informedOn;
    private @Nullable Disability disability;
    private @Nullable String circumstances;
    private final List<ProofForm> proofs = new ArrayList<>();

    static PersonForm of(ParticipantSheet sheet) {
        var form = new PersonForm();
        form.firstName = sheet.firstName();
        form.lastName = sheet.lastName();
        form.withoutPesel = sheet.pesel() == null;
        form.birthDate = sheet.pesel() == null ? sheet.birthDate() : null;
        form.sex = sheet.sex();
        form.municipality = sheet.municipality();
        form.street = sheet.street();
        form.postalCode = sheet.postalCode();
        form.town = sheet.town();
        form.phone = sheet.phone();
        form.email = sheet.email();
        form.status = sheet.status();
        form.informedOn = sheet.informedOn();
        sheet.proofs().forEach(row -> form.proofs.add(ProofForm.of(row)));
        return form;
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    Particulars particulars() {
        return new Particulars(
                firstName,
                lastName,
                pesel,
                withoutPesel,
                birthDate,
                documentNumber,
                sex,
                municipality,
                street,
                postalCode,
                town,
                phone,
                email,
                status,
                informedOn,
                proofs.stream().map(ProofForm::given).toList(),
                disability == null ? null : new Particulars.GivenSpecial(disability, circumstances));
    }

    public List<ProofForm> getProofs() {
        return proofs;
    }

    public @Nullable String getFirstName() {
        return firstName;
    }

    public void setFirstName(@Nullable String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getPesel() {
        return pesel;
    }

    public void setPesel(@Nullable String pesel) {
        this.pesel = pesel;
    }

    public boolean isWithoutPesel() {
        return withoutPesel;
    }

    public void setWithoutPesel(boolean withoutPesel) {
        this.withoutPesel = withoutPesel;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable EntryStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable EntryStatus status) {
        this.status = status;
    }

    public @Nullable LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(@Nullable LocalDate informedOn) {
        this.informedOn = informedOn;
    }

    public @Nullable Disability getDisability() {
        return disability;
    }

    public void setDisability(@Nullable Disability disability) {
        this.disability = disability;
    }

    public @Nullable String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(@Nullable String circumstances) {
        this.circumstances = circumstances;
    }
}
