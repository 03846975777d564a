package pl.pomost.house.wrong.business.payout;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Payout {
    @Id
    private long id;

    protected Payout() {}

    public long id() {
        return id;
    }
}
