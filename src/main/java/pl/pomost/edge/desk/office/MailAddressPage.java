package pl.pomost.edge.desk.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.SetMailAddress;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.records.register.OwnProfile;

/** The part of everybody's own page that says where reminders go. */
@Named
@RequestScoped
public class MailAddressPage {

    @Inject
    OwnProfile profile;

    @Inject
    SetMailAddress setMailAddress;

    @Inject
    Refusals refusals;

    private @Nullable String address;
    private boolean typed;

    MailAddressPage() {}

    public void keep() {
        if (refusals.passed(() -> setMailAddress.handle(new SetMailAddress.Command(address)))) {
            refusals.done("profile.mail.done");
        }
    }

    /** Whether the office has a mail server. */
    public boolean isOpen() {
        return profile.isMailOpen();
    }

    public @Nullable String getAddress() {
        return typed ? address : profile.mailAddress();
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
        typed = true;
    }
}
