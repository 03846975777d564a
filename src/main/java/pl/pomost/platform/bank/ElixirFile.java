package pl.pomost.platform.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** Elixir-0: one line a transfer, sixteen fields, CRLF (domain.md 8.1). */
final class ElixirFile implements BankFile {

    /** What would end a field or a line of it. */
    static final String STRUCTURAL = "\"|";

    private static final String CREDIT_TRANSFER = "110";
    private static final String STANDARD = "51";
    private static final String LINE_END = "\r\n";
    private static final Pattern RECORD =
            Pattern.compile("(\\d{3}),(\\d{8}),(\\d+),(\\d{8}),(\\d),\"(\\d{26})\",\"(\\d{26})\","
                    + "\"([^\"]*)\",\"([^\"]*)\",(\\d),(\\d{8}),\"([^\"]*)\",\"\",\"\",\"(\\d{2})\",\"([^\"]*)\"");

    private final TransferOrder order;
    private final BankText text;

    ElixirFile(TransferOrder order, BankText text) {
        this.order = order;
        this.text = text;
    }

    @Override
    public byte[] write() {
        return order.transfers().stream()
                .map(this::line)
                .collect(Collectors.joining())
                .getBytes(order.profile().encoding());
    }

    private String line(Transfer transfer) {
        var payer = order.payer();
        return Stream.of(
                        CREDIT_TRANSFER,
                        DateTimeFormatter.BASIC_ISO_DATE.format(order.payDay()),
                        Long.toString(transfer.amount().grosze()),
                        payer.account().sortCode(),
                        "0",
                        quoted(payer.account().value()),
                        quoted(transfer.account().value()),
                        quoted(payerLines()),
                        quoted(nameLines(transfer.recipient())),
                        "0",
                        transfer.account().sortCode(),
                        quoted(String.join("|", titleLines(transfer))),
                        quoted(""),
                        quoted(""),
                        quoted(STANDARD),
                        quoted(transfer.reference()))
                .collect(Collectors.joining(",", "", LINE_END));
    }

    private String payerLines() {
        var payer = order.payer();
        var profile = order.profile();
        var lines = new ArrayList<String>();
        lines.addAll(BankText.firstLines(text.write(payer.name()), profile.lineLength(), profile.nameLines() - 2));
        lines.addAll(BankText.firstLines(text.write(payer.street()), profile.lineLength(), 1));
        lines.addAll(BankText.firstLines(text.write(payer.postalCode() + " " + payer.town()), profile.lineLength(), 1));
        return String.join("|", lines);
    }

    private String nameLines(String name) {
        var profile = order.profile();
        return String.join("|", BankText.firstLines(text.write(name), profile.lineLength(), profile.nameLines()));
    }

    private List<String> titleLines(Transfer transfer) {
        return BankText.lines(text.write(transfer.title()), order.profile().lineLength());
    }

    private static String quoted(String content) {
        return '"' + content + '"';
    }

    @Override
    public Verdict fits() {
        var verdict = Verdict.allowed();
        for (var transfer : order.transfers()) {
            verdict = verdict.and(
                    WrittenCheck.tooLong(titleLines(transfer), order.profile().titleLines(), transfer.reference()));
        }
        return verdict;
    }

    @Override
    public Written read(byte[] content) {
        var lines = new ArrayList<Written.Line>();
        for (var record : decoded(content).split(LINE_END)) {
            var fields = RECORD.matcher(record);
            if (!fields.matches()) {
                throw new IllegalStateException("not an Elixir-0 record: " + record.length() + " characters");
            }
            lines.add(line(fields));
        }
        var sum = lines.stream().map(Written.Line::amount).collect(Money.summing());
        return new Written(lines.size(), sum, lines);
    }

    private String decoded(byte[] content) {
        try {
            return order.profile()
                    .encoding()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Written.Line line(Matcher fields) {
        var texts = Stream.of(8, 9, 12, 14)
                .flatMap(field -> Stream.of(fields.group(field).split("\\|")))
                .toList();
        return new Written.Line(
                fields.group(14),
                Money.ofGrosze(Long.parseLong(fields.group(3))),
                fields.group(6),
                fields.group(7),
                fields.group(9),
                fields.group(12),
                texts);
    }
}
