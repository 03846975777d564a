package pl.pomost.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.pomost.business.office.FirstCode;

/** The code for the first administrator: drawn at a start without accounts, printed in the log, gone with the process. */
@ApplicationScoped
public class PrintedCode implements FirstCode {

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;
    private static final String NONE = "";

    private volatile String present = NONE;

    PrintedCode() {}

    /** A new code. */
    public String draw() {
        var code = new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
        present = code;
        return code;
    }

    @Override
    public boolean isRight(String code) {
        var drawn = present;
        return !drawn.equals(NONE) && MessageDigest.isEqual(bytes(drawn), bytes(code.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void spend() {
        present = NONE;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
