package pl.pomost.edge.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.records.publication.KnownDate;
import pl.pomost.records.publication.PublishedProject;

/**
 * The projects drawn over the years. A bar spans what is known for sure; a paler end spans the days on which the project
 * may have begun or ended; a project without a known end has no bar.
 *
 * @param bars  one per project
 * @param years the marks of the years
 */
public record RoadMap(List<Bar> bars, List<Mark> years) {

    /** Width of the drawing and of its left edge, height of a row, in units of the drawing. */
    static final int WIDTH = 1000;

    private static final int LEFT = 30;
    private static final int ROW = 34;
    private static final int TOP = 40;

    /** A project's bar: from x the pale part, from sureX the sure part of sureWidth, then pale again up to x + width. */
    public record Bar(PublishedProject project, int x, int width, int sureX, int sureWidth, int y) {

        /** Where the number stands: on the sure part when there is one. */
        public int numberX() {
            return (sureWidth > 0 ? sureX : x) + 8;
        }

        /** Name of the ground that the number stands on, for its colour. */
        public String ground() {
            return sureWidth > 0 ? "sure" : "maybe";
        }
    }

    /** A year at x. */
    public record Mark(int year, int x) {}

    static RoadMap of(List<PublishedProject> projects) {
        var first = LocalDate.of(projects.get(0).start().year(), 1, 1);
        var last = projects.stream()
                .map(project -> last(project).latest())
                .max(LocalDate::compareTo)
                .orElse(first)
                .plusYears(1)
                .withDayOfYear(1);
        var scale = new Scale(first, last);
        var bars = IntStream.range(0, projects.size())
                .mapToObj(row -> bar(projects.get(row), row, scale))
                .toList();
        var years = IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> new Mark(year, scale.x(LocalDate.of(year, 1, 1))))
                .toList();
        return new RoadMap(bars, years);
    }

    public int height() {
        return TOP + ROW * bars.size() + 6;
    }

    private static Bar bar(PublishedProject project, int row, Scale scale) {
        int x = scale.x(project.start().earliest());
        int sure = scale.x(project.start().latest());
        var end = last(project);
        int until = scale.x(end.latest());
        int sureUntil = project.end() == null ? sure : scale.x(end.earliest());
        return new Bar(project, x, until - x, sure, Math.max(0, sureUntil - sure), TOP + ROW * row);
    }

    private static KnownDate last(PublishedProject project) {
        var end = project.end();
        return end == null ? project.start() : end;
    }

    private record Scale(LocalDate first, LocalDate last) {
        int x(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return LEFT + (int) Math.round(part * (WIDTH - 2 * LEFT));
        }
    }
}
