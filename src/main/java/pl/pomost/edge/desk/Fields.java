package pl.pomost.edge.desk;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a page by the names that use cases give them. */
final class Fields {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Pattern ROW = Pattern.compile("(?<=:)(\\d+)(?=:)");

    private Fields() {}

    /**
     * A field that was found.
     *
     * @param label its label, or an empty text
     */
    record Found(String clientId, String label) {}

    /**
     * Marks the field of that name as refused: in the form that was sent when it has one, otherwise nowhere. A name such as
     * {@code proofs[1].gross} means the field {@code gross} in the second row of a repeated part of the form; a form that is
     * itself repeated counts from inside.
     *
     * @return the field, with its label as it reads in that row
     */
    static Optional<Found> refuse(FacesContext faces, String name) {
        var found = new AtomicReference<@Nullable Found>();
        var id = name.substring(name.lastIndexOf('.') + 1);
        var rows = numbers(name, INDEX);
        visit(faces, faces.getViewRoot(), component -> {
            if (component instanceof EditableValueHolder input && id.equals(component.getId()) && isSent(component)) {
                var clientId = component.getClientId(faces);
                if (rows.equals(numbers(insideForm(faces, component, clientId), ROW))) {
                    invalidate(faces, input, clientId);
                    found.set(new Found(clientId, label(component)));
                    return VisitResult.COMPLETE;
                }
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }

    /** What was typed stays: an invalid field without a submitted value would be drawn empty. */
    private static void invalidate(FacesContext faces, EditableValueHolder input, String clientId) {
        var typed = faces.getExternalContext().getRequestParameterMap().get(clientId);
        if (typed != null) {
            input.setSubmittedValue(typed);
        }
        input.setValid(false);
    }

    private static String insideForm(FacesContext faces, UIComponent component, String clientId) {
        for (UIComponent above = component; above != null; above = above.getParent()) {
            if (above instanceof UIForm form) {
                return clientId.substring(form.getClientId(faces).length());
            }
        }
        return clientId;
    }

    private static List<String> numbers(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The label of the field with this client id, or an empty text. */
    static String label(FacesContext faces, String clientId) {
        var label = new AtomicReference<@Nullable String>();
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, component) -> {
            label.set(label(component));
        });
        return Objects.requireNonNullElse(label.get(), "");
    }

    private static String label(UIComponent component) {
        var given = component.getAttributes().get("label");
        return given == null ? "" : given.toString();
    }

    private static boolean isSent(UIComponent component) {
        for (UIComponent above = component; above != null; above = above.getParent()) {
            if (above instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }

    private static void visit(FacesContext faces, UIComponent root, Function<UIComponent, VisitResult> look) {
        root.visitTree(VisitContext.createVisitContext(faces), (context, component) -> look.apply(component));
    }
}
