package pl.pomost.records.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that a sealer locks, so that seals are made one after the other. */
@Entity
@Table(name = "seal_turn")
class SealTurn {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    protected SealTurn() {}
}
