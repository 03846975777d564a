package pl.pomost.edge.desk.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.CreateUser;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.UserRegister;
import pl.pomost.records.register.UserRow;

/** Who works here; an administrator makes accounts. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    UserRegister register;

    @Inject
    CreateUser createUser;

    @Inject
    Refusals refusals;

    @Inject
    Door door;

    private @Nullable String after;
    private transient @Nullable List<UserRow> found;
    private @Nullable String account;
    private @Nullable String displayName;
    private @Nullable String password;
    private Role[] roles = {};

    UsersPage() {}

    /** Called when the address is opened: a page after an account that nobody has does not exist. */
    public void open() throws IOException {
        refusals.open(this::rows);
    }

    /** Makes the account that was typed. */
    public void create() {
        var command = new CreateUser.Command(
                account == null ? "" : account.strip(),
                displayName == null ? "" : displayName,
                chosen(),
                text(password));
        if (refusals.passed(() -> createUser.handle(command))) {
            refusals.done("users.created");
            found = null;
            account = null;
            displayName = null;
            roles = new Role[0];
        }
    }

    private Set<Role> chosen() {
        return roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
    }

    /** One more than a page is read, to know whether there is a next one. */
    private List<UserRow> rows() {
        if (found == null) {
            found = register.page(after, PAGE + 1);
        }
        return found;
    }

    public List<UserRow> getRows() {
        return rows().stream().limit(PAGE).toList();
    }

    /** Account that the next page begins after; null when this is the last page. */
    public @Nullable String getNext() {
        return rows().size() > PAGE ? rows().get(PAGE - 1).account() : null;
    }

    public boolean isWritable() {
        return door.actor().may(Permission.MANAGE_USERS);
    }

    public List<Role> getAllRoles() {
        return Arrays.stream(Role.values()).filter(Role::isForAccounts).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
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

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role @Nullable [] roles) {
        this.roles = roles == null ? new Role[0] : roles.clone();
    }
}
