package pl.pomost.platform.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.refusal.Reason;

/** Finds the encoding of a text file that does not name it: the one in which every letter beyond ASCII is a Polish one. */
final class PolishEncoding {

    private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String OTHERS = "§€–—„”’°" + (char) 0xA0 + (char) 0xFEFF;
    private static final List<Charset> GUESSES = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1250"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("IBM852"));

    private PolishEncoding() {}

    static String decode(byte[] content) {
        return GUESSES.stream()
                .flatMap(charset -> decode(content, charset).stream())
                .filter(text -> text.codePoints().allMatch(PolishEncoding::isExpected))
                .findFirst()
                .orElseThrow(() -> Unreadable.refusal(
                        Reason.ofField("file", "statement.encoding").with("line", firstLine(content))));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isExpected(int point) {
        boolean plain = point >= ' ' && point < 0x7F || point == '\n' || point == '\r' || point == '\t';
        return plain || LETTERS.indexOf(point) >= 0 || OTHERS.indexOf(point) >= 0;
    }

    /** The line of the first byte that is not ASCII, from 1. */
    private static int firstLine(byte[] content) {
        int line = 1;
        for (byte each : content) {
            if (each < 0 || each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return line;
            }
            line += each == '\n' ? 1 : 0;
        }
        return line;
    }
}
