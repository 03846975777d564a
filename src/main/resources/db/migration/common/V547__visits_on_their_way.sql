-- To be confirmed: the days to answer a protocol.
ALTER TABLE support_rules ADD COLUMN visit_notice_days INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN visit_answer_days INTEGER DEFAULT 7 NOT NULL;

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-54701, '*', 'VISIT_NOTICE_DAYS', '5', 'FOUND', '3.5: kontrole planowe co najmniej 5 dni wcześniej [F53]', '(system)', '2026-11-29'),
    (-54702, '*', 'VISIT_ANSWER_DAYS', '7', 'CONVENTION', 'jak termin na wyjaśnienia, g24', '(system)', '2026-11-29');

-- A planned visit: announced in time, then carried out by a visit or called off.
CREATE TABLE visit_plan (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number         INTEGER NOT NULL CHECK (number > 0),
    planned_for    DATE NOT NULL,
    announce_by    DATE NOT NULL,
    first_visitor  VARCHAR(60) NOT NULL,
    second_visitor VARCHAR(60) NOT NULL,
    planned_by     VARCHAR(60) NOT NULL,
    planned_on     DATE NOT NULL,
    announced_on   DATE,
    announced_by   VARCHAR(60),
    notice         VARCHAR(500),
    visit_number   INTEGER,
    called_off_on  DATE,
    reason         VARCHAR(500),
    CONSTRAINT visit_plan_number UNIQUE (case_number, number),
    CONSTRAINT visit_plan_by_two CHECK (first_visitor <> second_visitor),
    CONSTRAINT visit_plan_ahead CHECK (announce_by <= planned_for AND planned_on <= announce_by),
    CONSTRAINT visit_plan_announced CHECK ((announced_on IS NULL AND announced_by IS NULL AND notice IS NULL)
        OR (announced_on BETWEEN planned_on AND announce_by AND announced_by IS NOT NULL AND notice IS NOT NULL)),
    CONSTRAINT visit_plan_carried_out CHECK (visit_number IS NULL
        OR (announced_on IS NOT NULL AND called_off_on IS NULL)),
    CONSTRAINT visit_plan_called_off CHECK ((called_off_on IS NULL AND reason IS NULL)
        OR (called_off_on IS NOT NULL AND reason IS NOT NULL)),
    CONSTRAINT visit_plan_visit FOREIGN KEY (case_number, visit_number) REFERENCES visit (case_number, number)
);

ALTER TABLE visit ADD COLUMN plan_number INTEGER;
ALTER TABLE visit ADD CONSTRAINT visit_of_plan FOREIGN KEY (case_number, plan_number)
    REFERENCES visit_plan (case_number, number);

-- What was looked at, thing by thing.
CREATE TABLE visit_item (
    id            BIGINT NOT NULL PRIMARY KEY,
    case_number   VARCHAR(17) NOT NULL,
    visit_number  INTEGER NOT NULL,
    line_number   INTEGER NOT NULL,
    item          VARCHAR(500) NOT NULL,
    present       BOOLEAN NOT NULL,
    serial_number VARCHAR(100),
    remark        VARCHAR(500),
    CONSTRAINT visit_item_once UNIQUE (case_number, visit_number, line_number),
    CONSTRAINT visit_item_visit FOREIGN KEY (case_number, visit_number) REFERENCES visit (case_number, number)
);

-- The protocol on its way: sent, answered, closed. Objections are answered before it is closed, silence only when it is too late.
CREATE TABLE visit_protocol (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL,
    visit_number INTEGER NOT NULL,
    sent_on      DATE NOT NULL,
    sent_by      VARCHAR(60) NOT NULL,
    answer_by    DATE NOT NULL,
    answer       VARCHAR(10) CHECK (answer IN ('ACCEPTED', 'OBJECTIONS')),
    answered_on  DATE,
    objections   VARCHAR(4000),
    closed_on    DATE,
    closed_by    VARCHAR(60),
    reply        VARCHAR(4000),
    CONSTRAINT visit_protocol_once UNIQUE (case_number, visit_number),
    CONSTRAINT visit_protocol_visit FOREIGN KEY (case_number, visit_number) REFERENCES visit (case_number, number),
    CONSTRAINT visit_protocol_answer CHECK ((answer IS NULL AND answered_on IS NULL AND objections IS NULL)
        OR (answer IS NOT NULL AND answered_on >= sent_on AND (answer = 'ACCEPTED') = (objections IS NULL))),
    CONSTRAINT visit_protocol_closed CHECK ((closed_on IS NULL AND closed_by IS NULL AND reply IS NULL)
        OR (closed_on IS NOT NULL AND closed_by IS NOT NULL AND closed_on >= sent_on
            AND (answer IS NOT NULL OR closed_on > answer_by)
            AND (answer = 'ACCEPTED' OR reply IS NOT NULL)))
);
