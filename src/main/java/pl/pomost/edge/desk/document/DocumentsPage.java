package pl.pomost.edge.desk.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.document.Format;
import pl.pomost.business.document.ReplaceDocument;
import pl.pomost.business.document.Upload;
import pl.pomost.edge.desk.Download;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.DocumentSheet;

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
    private transient @Nullable Part file;
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
    public void attach() throws IOException {
        var upload = upload();
        if (casePage.does(
                () -> attachDocument.handle(new AttachDocument.Command(casePage.ref(), kind, upload)),
                "document.done.attached")) {
            kind = null;
            taken();
        }
    }

    /** Begins the replacement of one paper. */
    public void choose(int number) {
        replacing = number;
    }

    public void replace() throws IOException {
        var upload = upload();
        if (casePage.does(
                () -> replaceDocument.handle(new ReplaceDocument.Command(casePage.ref(), replacing, upload)),
                "document.done.replaced")) {
            replacing = 0;
            taken();
        }
    }

    /** Only now is the form drawn anew: after a refusal the chosen file stays chosen. */
    private void taken() {
        papers = null;
        PrimeFaces.current().ajax().update("attaching", "papers");
    }

    /** Sends the paper as a file to keep, never to be shown or run by the browser. */
    public void download(int number) throws IOException {
        var file = sheet.download(casePage.caseNumber(), number);
        Download.send(file.disposition(), file.mediaType(), file.content());
    }

    /** No chosen file is one without a name and without content; the use case tells so. */
    private Upload upload() throws IOException {
        var sent = file;
        if (sent == null) {
            return new Upload(null, null, new byte[0]);
        }
        try (var content = sent.getInputStream()) {
            return new Upload(sent.getSubmittedFileName(), sent.getContentType(), content.readAllBytes());
        }
    }

    public DocumentKind[] getKinds() {
        return Stream.of(DocumentKind.values())
                .filter(DocumentKind::isAttachable)
                .toArray(DocumentKind[]::new);
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

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Number of the paper that is being replaced, 0 when none is. */
    public int getReplacing() {
        return replacing;
    }
}
