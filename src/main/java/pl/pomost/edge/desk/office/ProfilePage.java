package pl.pomost.edge.desk.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.ApiToken;
import pl.pomost.business.office.ChangePassword;
import pl.pomost.business.office.MakeApiToken;
import pl.pomost.business.office.RevokeApiToken;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.register.OwnProfile;
import pl.pomost.records.register.TokenRow;

/** Everybody's own page: password and API tokens. The secret of a new token lives as long as the answer that shows it. */
@Named
@RequestScoped
public class ProfilePage {

    private static final int USUAL_DAYS = 90;

    @Inject
    OwnProfile profile;

    @Inject
    ChangePassword changePassword;

    @Inject
    MakeApiToken makeApiToken;

    @Inject
    RevokeApiToken revokeApiToken;

    @Inject
    Refusals refusals;

    private @Nullable String present;
    private @Nullable String wanted;
    private @Nullable String again;
    private @Nullable String name;
    private ApiToken.@Nullable Reach reach = ApiToken.Reach.READ;
    private @Nullable Integer days = USUAL_DAYS;
    private @Nullable String shownOnce;

    ProfilePage() {}

    public void change() {
        if (wanted != null && !wanted.equals(again)) {
            refusals.tell(new Refusal(Refusal.Kind.INVALID, Reason.ofField("again", "password.not-repeated")));
        } else if (refusals.passed(
                () -> changePassword.handle(new ChangePassword.Command(text(present), text(wanted))))) {
            refusals.done("profile.password.done");
        }
    }

    @SuppressWarnings("NullAway") // an absent reach is told by the use case
    public void make() {
        var secret = TokenSecret.draw();
        var command = new MakeApiToken.Command(text(name), reach, days == null ? 0 : days, secret);
        if (refusals.passed(() -> makeApiToken.handle(command))) {
            shownOnce = secret.text();
            name = null;
        }
    }

    public void revoke(String prefix) {
        if (refusals.passed(() -> revokeApiToken.handle(new RevokeApiToken.Command(prefix)))) {
            refusals.done("profile.token.revoked");
        }
    }

    public String getDisplayName() {
        return profile.displayName();
    }

    public boolean isMustChangePassword() {
        return profile.mustChangePassword();
    }

    public List<TokenRow> getTokens() {
        return profile.tokens();
    }

    public List<ApiToken.Reach> getReaches() {
        return List.of(ApiToken.Reach.values());
    }

    /** The new token's text, in the one answer to its making. */
    public @Nullable String getShownOnce() {
        return shownOnce;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getPresent() {
        return null;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    public @Nullable String getWanted() {
        return null;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getAgain() {
        return null;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public ApiToken.@Nullable Reach getReach() {
        return reach;
    }

    public void setReach(ApiToken.@Nullable Reach reach) {
        this.reach = reach;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
