package pl.pomost.platform.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** Payment orders to read, for whoever types them at the bank's own page: UTF-8, one block of labelled lines a transfer, CRLF. */
final class HandFile implements BankFile {

    /** A line end would end a label. */
    static final String STRUCTURAL = "";

    private static final String LINE_END = "\r\n";
    private static final Pattern BLOCK = Pattern.compile(
            "Polecenie przelewu \\d+ z (\\d+)\r\n  Numer:\\s+(.*)\r\n  Z rachunku:\\s+(\\d{26})\r\n  Odbiorca:\\s+(.*)\r\n"
                    + "  Na rachunek:\\s+(\\d{26})\r\n  Kwota:\\s+(\\d+\\.\\d{2}) PLN\r\n  Dzień:\\s+\\S+\r\n  Tytuł:\\s+(.*)\r\n");

    private final TransferOrder order;
    private final BankText text;

    HandFile(TransferOrder order, BankText text) {
        this.order = order;
        this.text = text;
    }

    @Override
    public Verdict fits() {
        return Verdict.allowed();
    }

    @Override
    public byte[] write() {
        var written = new StringBuilder();
        for (int i = 0; i < order.transfers().size(); i++) {
            written.append(block(i + 1, order.transfers().get(i))).append(LINE_END);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String block(int place, Transfer transfer) {
        var lines = List.of(
                "Polecenie przelewu %d z %d".formatted(place, order.transfers().size()),
                "  Numer:       " + transfer.reference(),
                "  Z rachunku:  " + order.payer().account().value(),
                "  Odbiorca:    " + text.write(transfer.recipient()),
                "  Na rachunek: " + transfer.account().value(),
                "  Kwota:       " + transfer.amount() + " PLN",
                "  Dzień:       " + order.payDay(),
                "  Tytuł:       " + text.write(transfer.title()));
        return String.join(LINE_END, lines) + LINE_END;
    }

    @Override
    public Written read(byte[] content) {
        var lines = new ArrayList<Written.Line>();
        var blocks = BLOCK.matcher(new String(content, StandardCharsets.UTF_8));
        int count = 0;
        while (blocks.find()) {
            count = Integer.parseInt(blocks.group(1));
            lines.add(new Written.Line(
                    blocks.group(2),
                    Money.of(blocks.group(6)),
                    blocks.group(3),
                    blocks.group(5),
                    blocks.group(4),
                    blocks.group(7),
                    List.of(blocks.group(2), blocks.group(4), blocks.group(7))));
        }
        return new Written(count, lines.stream().map(Written.Line::amount).collect(Money.summing()), lines);
    }
}
