package pl.pomost.edge.desk.document;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Format;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.business.document.Upload;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.DocumentSheet;

/** The papers of a case: list, attaching, replacing, taking away. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    DocumentSheet sheet;

    @Inject
    AttachDocument attachDocument;

    @Inject
    ReplaceDocument replaceDocument;

    @Inject
    Door door;

    private transient @Nullable List<DocumentSheet.DocumentLine> papers;
    private @Nullable DocumentKind kind;
    private int replacing;

    DocumentsPage() {}

    public List<DocumentSheet.DocumentLine> getPapers() {
        if (papers == null) {
            papers = sheet.of(casePage.caseNumber());
        }
        return papers;
    }

    /** Whether the reader may attach: the advisor of the case, managers and accountants. */
    public boolean isAttaching() {
        var actor = door.actor();
        return actor.may(Permission.ATTACH_DOCUMENTS)
                && (casePage.isMine() || actor.is(Role.MANAGER) || actor.is(Role.ACCOUNTANT));
    }

    @SuppressWarnings("NullAway") // an absent kind is told by the use case
    public void attach(FileUploadEvent event) {
        var file = upload(event);
        casePage.does(
                () -> attachDocument.handle(new AttachDocument.Command(casePage.ref(), kind, file)),
                "document.done.attached");
        papers = null;
    }

    /** Begins the replacement of one paper. */
    public void choose(int number) {
        replacing = number;
    }

    public void replace(FileUploadEvent event) {
        var file = upload(event);
        if (casePage.does(
                () -> replaceDocument.handle(new ReplaceDocument.Command(casePage.ref(), replacing, file)),
                "document.done.replaced")) {
            replacing = 0;
        }
        papers = null;
    }

    /** Sends the paper as a file to keep, never to be shown or run by the browser. */
    public void download(int number) throws IOException {
        var file = sheet.download(casePage.caseNumber(), number);
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseContentLength(file.content().length);
        answer.setResponseHeader("Content-Disposition", file.disposition());
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    private static Upload upload(FileUploadEvent event) {
        var file = event.getFile();
        return new Upload(file.getFileName(), file.getContentType(), file.getContent());
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** Endings that the browser's own dialog offers. */
    public String getAccepted() {
        return "." + String.join(",.", Format.allExtensions());
    }

    public @Nullable DocumentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DocumentKind kind) {
        this.kind = kind;
    }

    /** Number of the paper that is being replaced, 0 when none is. */
    public int getReplacing() {
        return replacing;
    }
}
