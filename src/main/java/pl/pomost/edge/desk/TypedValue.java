package pl.pomost.edge.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.text.Wording;

/** Converts what is typed into a field; nothing typed is no value. */
abstract class TypedValue<T> implements Converter<T> {

    /** What was typed is no such value; the message is the key of the text that says so. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key, null, false, false);
        }
    }

    /** @throws Unreadable when the text is no such value */
    abstract T read(String typed);

    /** The value as somebody would type it. */
    abstract String write(T value);

    @Override
    public @Nullable T getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed.strip());
        } catch (Unreadable unreadable) {
            var wording = Wording.in(faces.getViewRoot().getLocale());
            var text = wording.text(String.valueOf(unreadable.getMessage()));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable T value) {
        return value == null ? "" : write(value);
    }
}
