package pl.pomost.platform.bank;

/** Where something stands in a file; both from 1. A file may be one line: then only the column tells. */
record Place(int line, int column) {

    static Place ofLine(int line) {
        return new Place(line, 1);
    }
}
