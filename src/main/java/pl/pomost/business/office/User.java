package pl.pomost.business.office;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.SensitiveText;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.PolishOrder;

/**
 * Somebody who works here. An administrator makes the account with a first password, which its owner must change on the
 * first visit; roles are given and taken by administrators; whoever leaves is locked out, and the account stays, because the
 * trail and the cases name it.
 */
@Entity
@Table(name = "office_user")
@SuppressWarnings("NullAway.Init") // filled by the store
public class User {

    @Id
    private String account;

    private long version;
    private String displayName;
    private String nameKey;
    private String passwordHash;
    private boolean active;
    private boolean mustChangePassword;
    private @Nullable SensitiveText mailAddress;

    @ElementCollection
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new LinkedHashSet<>();

    protected User() {}

    User(String account, String displayName, String passwordHash) {
        this.account = account;
        this.version = 1;
        this.passwordHash = passwordHash;
        this.active = true;
        rename(displayName);
    }

    /** Called by the store when the row is taken for a change. @throws Refusal STALE when another version was seen */
    public void moveOnFrom(long seen) {
        if (seen != version) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("stale").with("seen", seen).with("current", version));
        }
        version++;
    }

    void rename(String newName) {
        displayName = newName;
        nameKey = PolishOrder.key(newName);
    }

    /** Makes these the roles; who gave them and when is in the trail. */
    void hold(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void lock() {
        active = false;
    }

    void unlock() {
        active = true;
    }

    /** A password that somebody else chose must be changed on the next visit. */
    void giveFirstPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Where reminders go; null for nowhere. */
    void receiveMailAt(@Nullable String address) {
        mailAddress = address == null ? null : new SensitiveText(address);
    }

    /** What the trail keeps of the account: never a password, not even its hash. */
    Fact tells(String thing) {
        var body = Snapshot.empty()
                .with("account", account)
                .personal("displayName", displayName)
                .with("roles", roles().stream().sorted().toList())
                .with("active", active)
                .with("mustChangePassword", mustChangePassword)
                .personal("mailAddress", mailAddress == null ? null : mailAddress.value());
        return tells(thing, body);
    }

    Fact tells(String thing, Snapshot body) {
        return new Fact(Chain.ofAccount(account), thing, body, null, account, version);
    }

    /** The actor that this account is at this moment. */
    public Actor actor() {
        return new Actor(account, roles());
    }

    public String account() {
        return account;
    }

    public long version() {
        return version;
    }

    public String displayName() {
        return displayName;
    }

    public boolean isActive() {
        return active;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Where reminders go, when the owner of the account has said so. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(mailAddress).map(SensitiveText::value);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    String passwordHash() {
        return passwordHash;
    }
}
