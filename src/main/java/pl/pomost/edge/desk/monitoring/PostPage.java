package pl.pomost.edge.desk.monitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.monitoring.FillPost;
import pl.pomost.business.monitoring.OpenPost;
import pl.pomost.business.monitoring.VacatePost;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.dossier.PostSheet;

/** Posts and the people on them on the case screen. */
@Named
@ViewScoped
public class PostPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    PostSheet sheets;

    @Inject
    OpenPost openPost;

    @Inject
    FillPost fillPost;

    @Inject
    VacatePost vacatePost;

    private transient PostSheet.@Nullable Sheet sheet;
    private PostForm opening = new PostForm();
    private PostForm filling = new PostForm();
    private PostForm leaving = new PostForm();

    PostPage() {}

    public void open() {
        does(
                () -> openPost.handle(new OpenPost.Command(casePage.ref(), opening.getText(), opening.getDay())),
                "post.done.open");
    }

    public void fill() {
        does(
                () -> fillPost.handle(new FillPost.Command(
                        casePage.ref(), chosen(filling), filling.getText(), filling.isMember(), filling.getDay())),
                "post.done.fill");
    }

    public void vacate() {
        does(
                () -> vacatePost.handle(
                        new VacatePost.Command(casePage.ref(), chosen(leaving), leaving.getDay(), leaving.getText())),
                "post.done.vacate");
    }

    private static int chosen(PostForm form) {
        var post = form.getPost();
        return post == null ? 0 : post;
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            sheet = null;
            opening = new PostForm();
            filling = new PostForm();
            leaving = new PostForm();
        }
    }

    public PostSheet.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(casePage.caseNumber());
        }
        return sheet;
    }

    /** Posts that nobody holds. */
    public List<PostSheet.PostRow> getVacant() {
        return getSheet().posts().stream()
                .filter(post -> post.vacantSince() != null)
                .toList();
    }

    /** Posts that somebody holds. */
    public List<PostSheet.PostRow> getHeld() {
        return getSheet().posts().stream()
                .filter(post -> post.vacantSince() == null)
                .toList();
    }

    public PostForm getOpening() {
        return opening;
    }

    public PostForm getFilling() {
        return filling;
    }

    public PostForm getLeaving() {
        return leaving;
    }
}
