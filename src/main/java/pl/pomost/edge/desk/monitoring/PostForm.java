package pl.pomost.edge.desk.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed about a post or somebody on it. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer post;
    private String text = "";
    private boolean member = true;
    private @Nullable LocalDate day;

    public @Nullable Integer getPost() {
        return post;
    }

    public void setPost(@Nullable Integer post) {
        this.post = post;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isMember() {
        return member;
    }

    public void setMember(boolean member) {
        this.member = member;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
