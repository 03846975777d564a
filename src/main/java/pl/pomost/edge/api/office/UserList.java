package pl.pomost.edge.api.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.UserRow;

/**
 * A page of accounts.
 *
 * @param users in the Polish order of their names
 * @param next  what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "UserList")
public record UserList(List<UserRow> users, @Nullable String next) {}
