package pl.pomost.edge.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** How values stand in JSON: amounts as text with two decimals ("1234.50"), numbers of cases as text, unknown fields refused. */
@Provider
public class JsonWriting implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new MoneyText(), new ShareText(), new CaseNumberText(), new InstantText())
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withNullValues(false));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Amounts: exactly what Money accepts. */
    public static final class MoneyText implements JsonbAdapter<Money, String> {
        @Override
        public String adaptToJson(Money money) {
            return money.toString();
        }

        @Override
        public Money adaptFromJson(String text) {
            try {
                return Money.of(text);
            } catch (IllegalArgumentException bad) {
                throw new BadValue(Reason.of("json.no-amount"));
            }
        }
    }

    /** Percentages as text. */
    public static final class ShareText implements JsonbAdapter<Share, String> {
        @Override
        public String adaptToJson(Share share) {
            return share.percent().toPlainString();
        }

        @Override
        public Share adaptFromJson(String text) {
            try {
                return Share.of(text);
            } catch (IllegalArgumentException bad) {
                throw new BadValue(Reason.of("json.no-number"));
            }
        }
    }

    /** Case numbers as text. */
    public static final class CaseNumberText implements JsonbAdapter<CaseNumber, String> {
        @Override
        public String adaptToJson(CaseNumber number) {
            return number.text();
        }

        @Override
        public CaseNumber adaptFromJson(String text) {
            if (!CaseNumber.isValid(text)) {
                throw new BadValue(Reason.of("not-a-case-number"));
            }
            return new CaseNumber(text);
        }
    }

    /** Instants in UTC. */
    public static final class InstantText implements JsonbAdapter<Instant, String> {
        @Override
        public String adaptToJson(Instant instant) {
            return instant.toString();
        }

        @Override
        public Instant adaptFromJson(String text) {
            return Instant.parse(text);
        }
    }
}
