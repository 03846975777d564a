package pl.pomost.edge.desk.programme;

import java.io.Serializable;
import pl.pomost.business.programme.AddProject;

/** A project as it is typed. */
public class ProjectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String title = "";
    private String programme = "";

    AddProject.Command command() {
        return new AddProject.Command(code.strip(), title, programme);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
