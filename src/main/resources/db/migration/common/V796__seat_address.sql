-- The certificate of de minimis aid names the address of the recipient's seat (domain.md 8.5).
ALTER TABLE cooperative ADD COLUMN seat_address VARCHAR(200);
