package pl.pomost.edge.desk.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.BeginRegistration;
import pl.pomost.business.agreement.CompleteRegistration;
import pl.pomost.business.agreement.RegisterNumbers;
import pl.pomost.business.agreement.SocialInsurance;
import pl.pomost.kernel.fact.CaseRef;

/** What is typed of a registration. */
public class RegistrationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate resolvedOn;
    private @Nullable String resolution;
    private @Nullable String registeredName;
    private @Nullable String krs;
    private @Nullable String nip;
    private @Nullable String regon;
    private @Nullable String seatAddress;
    private @Nullable String account;
    private @Nullable String accountOwner;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate activityStartedOn;
    private @Nullable LocalDate insuredSince;
    private @Nullable LocalDate insuranceRegisteredOn;

    BeginRegistration.Command begin(CaseRef theCase) {
        return new BeginRegistration.Command(theCase, resolvedOn, resolution, numbers());
    }

    CompleteRegistration.Command complete(CaseRef theCase) {
        return new CompleteRegistration.Command(
                theCase,
                numbers(),
                account,
                accountOwner,
                registeredOn,
                activityStartedOn,
                new SocialInsurance(insuredSince, insuranceRegisteredOn));
    }

    private RegisterNumbers numbers() {
        return new RegisterNumbers(registeredName, krs, nip, regon, seatAddress);
    }

    public @Nullable LocalDate getInsuredSince() {
        return insuredSince;
    }

    public void setInsuredSince(@Nullable LocalDate insuredSince) {
        this.insuredSince = insuredSince;
    }

    public @Nullable LocalDate getInsuranceRegisteredOn() {
        return insuranceRegisteredOn;
    }

    public void setInsuranceRegisteredOn(@Nullable LocalDate insuranceRegisteredOn) {
        this.insuranceRegisteredOn = insuranceRegisteredOn;
    }

    public @Nullable LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(@Nullable LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable String resolution) {
        this.resolution = resolution;
    }

    public @Nullable String getRegisteredName() {
        return registeredName;
    }

    public void setRegisteredName(@Nullable String registeredName) {
        this.registeredName = registeredName;
    }

    public @Nullable String getKrs() {
        return krs;
    }

    public void setKrs(@Nullable String krs) {
        this.krs = krs;
    }

    public @Nullable String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = nip;
    }

    public @Nullable String getRegon() {
        return regon;
    }

    public void setRegon(@Nullable String regon) {
        this.regon = regon;
    }

    public @Nullable String getSeatAddress() {
        return seatAddress;
    }

    public void setSeatAddress(@Nullable String seatAddress) {
        this.seatAddress = seatAddress;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getAccountOwner() {
        return accountOwner;
    }

    public void setAccountOwner(@Nullable String accountOwner) {
        this.accountOwner = accountOwner;
    }

    public @Nullable LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(@Nullable LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public @Nullable LocalDate getActivityStartedOn() {
        return activityStartedOn;
    }

    public void setActivityStartedOn(@Nullable LocalDate activityStartedOn) {
        this.activityStartedOn = activityStartedOn;
    }
}
