package pl.pomost.business.official;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a document says, before it is written.
 *
 * @param kind    what it is
 * @param subject number of the thing that it is about, such as 5/2026/D; it never names a person
 * @param title   its title with that number, as its head and its copies carry it
 * @param formDay the day whose form it is written on: forms that the law sets change
 * @param facts   what its template writes, by name
 */
public record OfficialContent(
        OfficialKind kind, String subject, String title, LocalDate formDay, Map<String, Object> facts) {

    public OfficialContent {
        facts = Map.copyOf(facts);
    }

    /** Name of the file without ending: letters, digits and dashes. */
    public String fileName() {
        return kind.word() + "-" + subject.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
