package pl.pomost.edge.api;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** How values stand in JSON: amounts as text with two decimals ("1234.50"), numbers of cases as text, unknown fields refused. */
@Provider
public class JsonWriting implements ContextResolver<Jsonb> {

    @Inject
    Problems problems;

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(
                    new MoneyText(),
                    new EuroText(),
                    new ShareText(),
                    new CaseNumberText(),
                    new InstantText(),
                    new ReasonSentence())
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withNullValues(false));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    // The JSON word null is an absent value, which the use case tells when it is needed.

    /** Amounts: exactly what Money accepts. */
    public static final class MoneyText implements JsonbAdapter<Money, String> {
        @Override
        public String adaptToJson(Money money) {
            return money.toString();
        }

        @Override
        public @Nullable Money adaptFromJson(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return Money.of(text);
            } catch (IllegalArgumentException bad) {
                throw new BadValue(Reason.of("json.no-amount"));
            }
        }
    }

    /** Amounts in euro, without the currency. */
    public static final class EuroText implements JsonbAdapter<Euro, String> {
        @Override
        public String adaptToJson(Euro euro) {
            return euro.amount().toPlainString();
        }

        @Override
        public @Nullable Euro adaptFromJson(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return Euro.of(text);
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
        public @Nullable Share adaptFromJson(@Nullable String text) {
            if (text == null) {
                return null;
            }
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
        public @Nullable CaseNumber adaptFromJson(@Nullable String text) {
            if (text == null) {
                return null;
            }
            if (!CaseNumber.isValid(text)) {
                throw new BadValue(Reason.of("not-a-case-number"));
            }
            return new CaseNumber(text);
        }
    }

    /** Reasons that a sheet carries: with the sentence in the language asked for. Nobody sends one. */
    public final class ReasonSentence implements JsonbAdapter<Reason, Problem.ProblemReason> {
        @Override
        public Problem.ProblemReason adaptToJson(Reason reason) {
            return problems.told(reason);
        }

        @Override
        public Reason adaptFromJson(Problem.ProblemReason told) {
            throw new BadValue(Reason.of("json.unknown-field"));
        }
    }

    /** Instants in UTC. */
    public static final class InstantText implements JsonbAdapter<Instant, String> {
        @Override
        public String adaptToJson(Instant instant) {
            return instant.toString();
        }

        @Override
        public @Nullable Instant adaptFromJson(@Nullable String text) {
            if (text == null) {
                return null;
            }
            return Instant.parse(text);
        }
    }
}
