package pl.pomost.platform.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text file that does not name it. What is UTF-8 is nothing else; of the others it is the one in which
 * most is Polish and least is a sign that no text has. Letters of other languages count for nothing: names have them.
 */
final class PolishEncoding {

    private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String OTHERS = "§€–—„”’°" + (char) 0xA0 + (char) 0xFEFF;
    private static final List<Charset> GUESSES =
            List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"), Charset.forName("IBM852"));

    private PolishEncoding() {}

    static String decode(byte[] content) {
        return decode(content, StandardCharsets.UTF_8)
                .filter(PolishEncoding::isText)
                .or(() -> GUESSES.stream()
                        .flatMap(charset -> decode(content, charset).stream())
                        .filter(text -> isText(text) && score(text) >= 0)
                        .reduce((one, other) -> score(other) > score(one) ? other : one))
                .orElseThrow(() -> Unreadable.refusal(Unreadable.reason("statement.encoding", firstStrange(content))));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
    }

    private static long score(String text) {
        return text.codePoints()
                .filter(point -> point >= 0x7F)
                .map(PolishEncoding::worth)
                .sum();
    }

    private static int worth(int point) {
        if (LETTERS.indexOf(point) >= 0) {
            return 1;
        }
        return Character.isLetter(point) || OTHERS.indexOf(point) >= 0 ? 0 : -1;
    }

    /** The first byte that is not ASCII. */
    private static Place firstStrange(byte[] content) {
        int line = 1;
        int column = 1;
        for (byte each : content) {
            if (each < 0 || each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return new Place(line, column);
            }
            line += each == '\n' ? 1 : 0;
            column = each == '\n' ? 1 : column + 1;
        }
        return Place.ofLine(line);
    }
}
