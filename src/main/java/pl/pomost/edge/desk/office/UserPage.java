package pl.pomost.edge.desk.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ChangeUser;
import pl.pomost.business.office.GivePassword;
import pl.pomost.business.office.LockUser;
import pl.pomost.business.office.UnlockUser;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.register.UserRegister;
import pl.pomost.records.register.UserRow;

/** One account: its name and roles, its lock, a new first password. It holds the version that the reader saw. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UserRegister register;

    @Inject
    ChangeUser changeUser;

    @Inject
    LockUser lockUser;

    @Inject
    UnlockUser unlockUser;

    @Inject
    GivePassword givePassword;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private String account = "";
    private long version;
    private boolean active;
    private boolean mustChangePassword;
    private String shownName = "";
    private @Nullable String displayName;
    private Role[] roles = {};
    private @Nullable String password;

    UserPage() {}

    /** Called when the address is opened: an unknown account is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(this::refresh);
    }

    public void save() {
        var wanted = roles.length == 0 ? Set.<Role>of() : EnumSet.copyOf(List.of(roles));
        does(() -> changeUser.handle(
                new ChangeUser.Command(account, version, displayName == null ? "" : displayName, wanted)));
    }

    public void lock() {
        does(() -> lockUser.handle(new LockUser.Command(account, version)));
    }

    public void unlock() {
        does(() -> unlockUser.handle(new UnlockUser.Command(account, version)));
    }

    public void givePassword() {
        does(() -> givePassword.handle(new GivePassword.Command(account, version, password == null ? "" : password)));
    }

    private void does(Supplier<Receipt> work) {
        if (refusals.result(work).isPresent()) {
            refresh();
            refusals.done("users.changed");
        }
    }

    private void refresh() {
        UserRow row = register.one(account);
        version = row.version();
        active = row.active();
        mustChangePassword = row.mustChangePassword();
        shownName = row.displayName();
        displayName = row.displayName();
        roles = row.roles().toArray(Role[]::new);
    }

    public boolean isWritable() {
        return door.actor().may(Permission.MANAGE_USERS);
    }

    /** Why this account's roles and lock are not the reader's to change; empty when they are. */
    public List<Reason> getAgainst() {
        return door.actor().isPerson(account) ? List.of(Reason.of("user.not-oneself")) : List.of();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public String getShownName() {
        return shownName;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public List<Role> getRoleList() {
        return List.of(roles);
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role @Nullable [] roles) {
        this.roles = roles == null ? new Role[0] : roles.clone();
    }

    /** A password is never given back to the page. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
