package pl.pomost.house.wrong.edge.api.payout;

import pl.pomost.house.wrong.platform.store.JpaPayouts;

record ReachesThroughTheFloor(JpaPayouts store) {}
