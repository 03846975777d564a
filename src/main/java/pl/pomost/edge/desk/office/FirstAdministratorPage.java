package pl.pomost.edge.desk.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.MakeFirstAdministrator;
import pl.pomost.edge.desk.Refusals;

/** Where nobody works yet: the holder of the code in the log becomes the first administrator. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    MakeFirstAdministrator makeFirstAdministrator;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    private @Nullable String code;
    private @Nullable String account;
    private @Nullable String displayName;
    private @Nullable String password;

    FirstAdministratorPage() {}

    /** Makes the account and goes to the sign-in page. */
    public void make() throws IOException {
        var command = new MakeFirstAdministrator.Command(
                text(code), text(account), text(displayName), text(password), request.getRemoteAddr());
        if (refusals.passed(() -> makeFirstAdministrator.handle(command))) {
            refusals.done("first-administrator.done");
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/sign-in");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    /** A password is never given back to the page. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
