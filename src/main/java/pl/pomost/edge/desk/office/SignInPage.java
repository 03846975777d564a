package pl.pomost.edge.desk.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.DemoCast;
import pl.pomost.business.office.SignIn;
import pl.pomost.edge.desk.DeskPage;
import pl.pomost.edge.desk.Refusals;

/** The door for people. In a demonstration it lists the accounts; outside of one nothing tells who works here. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "pomost.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "pomost.demo.password")
    String demoPassword;

    private @Nullable String account;
    private @Nullable String password;
    private @Nullable String target;

    SignInPage() {}

    /** Signs in and goes to where the visitor wanted to go. */
    public void enter() throws IOException {
        var command = new SignIn.Command(
                account == null ? "" : account, password == null ? "" : password, request.getRemoteAddr());
        if (refusals.passed(() -> signIn.handle(command))) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath() + LocalPath.of(target, DeskPage.HOME.path()));
        }
    }

    public boolean isDemo() {
        return demo;
    }

    /** The invented people of the demonstration; nobody outside of one. */
    public List<DemoCast> getCast() {
        return demo ? List.of(DemoCast.values()) : List.of();
    }

    /** The public password of the demonstration; nothing outside of one. */
    public String getDemoPassword() {
        return demo ? demoPassword : "";
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    /** A password is never given back to the page. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }
}
