package pl.pomost.platform.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import pl.pomost.business.account.TransferFile;
import pl.pomost.business.account.TransferFiles;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Bank files that are read again, as a bank would, before anybody gets them. */
@ApplicationScoped
public class CheckedTransferFiles implements TransferFiles {

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)$");

    CheckedTransferFiles() {}

    @Override
    public TransferFile write(TransferOrder order, TransferFormat format) {
        if (order.transfers().isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, Reason.of("transfer.nothing"));
        }
        var text = text(order, format);
        var file = file(order, format, text);
        file.fits().orRefuse();
        var content = file.write();
        new WrittenCheck(order, text).verdict(file.read(content)).orRefuse();
        return new TransferFile(name(order, format), content);
    }

    private static BankFile file(TransferOrder order, TransferFormat format, BankText text) {
        return switch (format) {
            case ELIXIR_0 -> new ElixirFile(order, text);
            case PAIN_001 -> new PainFile(order, text);
            case BY_HAND -> new HandFile(order, text);
        };
    }

    private static BankText text(TransferOrder order, TransferFormat format) {
        var profile = order.profile();
        return switch (format) {
            case ELIXIR_0 -> new BankText(profile, profile.encoding(), ElixirFile.STRUCTURAL);
            case PAIN_001 -> new BankText(profile, StandardCharsets.UTF_8, PainFile.STRUCTURAL);
            case BY_HAND -> new BankText(profile, StandardCharsets.UTF_8, HandFile.STRUCTURAL);
        };
    }

    /** The day and the number of the batch: 20261125_007.pli. */
    private static String name(TransferOrder order, TransferFormat format) {
        var number = LAST_NUMBER.matcher(order.number());
        return DateTimeFormatter.BASIC_ISO_DATE.format(order.payDay()) + "_"
                + "%03d".formatted(number.find() ? Long.parseLong(number.group(1)) : 1) + "." + format.extension();
    }
}
