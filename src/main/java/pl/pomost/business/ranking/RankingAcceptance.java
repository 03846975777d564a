package pl.pomost.business.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** The letter with which a group takes the part that a list offers. */
@Entity
@Table(name = "ranking_acceptance")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RankingAcceptance {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long entryId;
    private CaseNumber caseNumber;
    private LocalDate letterOf;
    private String letter;
    private String acceptedBy;
    private LocalDate acceptedOn;

    protected RankingAcceptance() {}

    RankingAcceptance(RankingEntry entry, AcceptPartialGrant.Command command, String advisor, LocalDate day) {
        this.entryId = entry.id();
        this.caseNumber = entry.caseNumber();
        this.letterOf = command.letterOf();
        this.letter = command.letter().strip();
        this.acceptedBy = advisor;
        this.acceptedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("letterOf", letterOf)
                .personal("letter", letter)
                .with("acceptedBy", acceptedBy)
                .with("acceptedOn", acceptedOn);
    }
}
