package pl.pomost.edge.desk.declaration;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.dossier.DeclarationSheet;

/** Codes of activities as they are typed: divided by commas or lines, the main one first. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer classification;
    private String activities = "";
    private String note = "";

    ActivityForm(@Nullable Integer classification, List<DeclarationSheet.ActivityRow> rows, @Nullable String note) {
        this.classification = classification;
        this.activities = rows.stream().map(DeclarationSheet.ActivityRow::code).collect(Collectors.joining(", "));
        this.note = note == null ? "" : note;
    }

    List<String> codes() {
        return Arrays.stream(activities.split("[,;\n]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    public @Nullable Integer getClassification() {
        return classification;
    }

    public void setClassification(@Nullable Integer classification) {
        this.classification = classification;
    }

    public String getActivities() {
        return activities;
    }

    public void setActivities(String activities) {
        this.activities = activities;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
