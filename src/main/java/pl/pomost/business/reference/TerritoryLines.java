package pl.pomost.business.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of counties and municipalities: the line of a code that began last holds until its last day. */
final class TerritoryLines {

    private TerritoryLines() {}

    /** The lines of each code. */
    static Map<String, List<ReferenceLine>> byCode(Stream<ReferenceLine> lines) {
        return lines.collect(Collectors.groupingBy(ReferenceLine::key));
    }

    /** Of the lines of one code the one that names it on the day: the last that has begun, else the first. */
    static Optional<ReferenceLine> naming(List<ReferenceLine> lines, LocalDate day) {
        return begun(lines, day).or(() -> lines.stream().min(Comparator.comparing(ReferenceLine::validFrom)));
    }

    /** Of the lines of one code the one that holds on the day. */
    static Optional<ReferenceLine> holding(List<ReferenceLine> lines, LocalDate day) {
        return begun(lines, day).filter(line -> line.holdsOn(day));
    }

    private static Optional<ReferenceLine> begun(List<ReferenceLine> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> !line.validFrom().isAfter(day))
                .max(Comparator.comparing(ReferenceLine::validFrom));
    }
}
