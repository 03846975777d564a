package pl.pomost.edge.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * Calls a use case for a page. When it refuses, every reason becomes a message: beside the field whose id is the
 * reason's field, and in the list on top of the page. What was typed stays in the form.
 */
@Named
@RequestScoped
public class Refusals {

    @Inject
    Words words;

    Refusals() {}

    /** Does the work. @return whether it was done; when not, the reasons are told */
    public boolean passed(Runnable work) {
        return result(() -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** Does the work. @return its result, or nothing when it was refused and the reasons are told */
    public <T> Optional<T> result(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refusal refusal) {
            tell(refusal);
            return Optional.empty();
        }
    }

    /** Opens a page; what is not there, or not for this reader, is a page that does not exist. */
    public void open(Runnable reading) throws IOException {
        try {
            reading.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.BUSY) {
                throw refusal;
            }
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** Tells all reasons of a refusal. */
    public void tell(Refusal refusal) {
        var faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        refusal.verdict().reasons().forEach(reason -> tell(faces, reason));
    }

    /** Tells what was done; the text stays over a redirect. */
    public void done(String key) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.text(key), null));
    }

    private void tell(FacesContext faces, Reason reason) {
        var field = reason.aboutField().flatMap(name -> Fields.refuse(faces, name));
        var label = field.map(Fields.Found::label).orElse("");
        faces.addMessage(
                field.map(Fields.Found::clientId).orElse(null),
                new ReasonMessage(words.sentence(reason), words.basis(reason), label));
    }
}
