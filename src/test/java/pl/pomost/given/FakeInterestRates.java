package pl.pomost.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.business.reference.InterestRate;
import pl.pomost.kernel.money.Share;

/** The rates of interest that the migration brings, in memory. */
public final class FakeInterestRates {

    private static final Pattern ROW =
            Pattern.compile("\\('(TAX_ARREARS|STATUTORY)', '([-\\d]+)', ([.\\d]+), '([^']*)', (TRUE|FALSE)\\)");

    private final List<InterestRate> rates = read();

    public List<InterestRate> of(InterestKind kind) {
        return rates.stream().filter(rate -> rate.kind() == kind).toList();
    }

    private static List<InterestRate> read() {
        try (var in = FakeInterestRates.class.getResourceAsStream("/db/migration/common/V220__interest_rates.sql")) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ROW.matcher(script)
                    .results()
                    .map(row -> new InterestRate(
                            InterestKind.valueOf(row.group(1)),
                            LocalDate.parse(row.group(2)),
                            Share.of(row.group(3)),
                            row.group(4),
                            Boolean.parseBoolean(row.group(5))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
