package pl.pomost.walk;

import java.util.ArrayList;
import java.util.function.BiFunction;
import pl.pomost.business.casefile.JoinGroup;
import pl.pomost.business.casefile.LeaveGroup;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.participation.AdvanceTraining;
import pl.pomost.business.participation.EndSupport;
import pl.pomost.business.participation.ExitStatus;
import pl.pomost.business.participation.RecordExit;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.business.participation.WithdrawPerson;
import pl.pomost.business.participation.WithdrawalReason;
import pl.pomost.business.programme.AccessCriterion;
import pl.pomost.business.recourse.AppealRecruitment;
import pl.pomost.business.recourse.DecideRecruitmentAppeal;
import pl.pomost.business.recourse.RecordResultReceipt;
import pl.pomost.business.recruitment.AdvanceFormalCheck;
import pl.pomost.business.recruitment.ApproveRecruitmentList;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.MoveUpRecruits;
import pl.pomost.business.recruitment.OpenForm;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.business.recruitment.RecordInterview;
import pl.pomost.business.recruitment.SubmitForm;
import pl.pomost.business.training.RecordTraining;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingList;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.given.Cases;
import pl.pomost.given.Recruits;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;

/** What can be tried with a person of an edition; what leads furthest stands in the order of the road. */
enum Way {
    TIME((walk, person) -> {
        walk.office.on(walk.today().plusDays(walk.pick(1, 20)));
        return walk.byChance();
    }),
    OPEN((walk, person) -> {
        walk.by(Role.ADVISOR).does(OpenForm.class, new OpenForm.Command(walk.edition(), person));
        return true;
    }),
    SUBMIT((walk, person) -> {
        var form = new SubmitForm.Command(
                walk.edition(),
                person,
                walk.version(person),
                walk.today(),
                "Chcę pracować.",
                walk.pick(true, false),
                false);
        walk.by(Role.ADVISOR).does(SubmitForm.class, form);
        return true;
    }),
    BEGIN_CHECK(checks(EnrolmentMove.BEGIN_CHECK)),
    PROVE((walk, person) -> {
        var answers = new ArrayList<RecordAccessCriteria.Given>();
        for (var criterion : AccessCriterion.values()) {
            answers.add(Recruits.given(
                    criterion,
                    walk.pick(true, true, criterion != AccessCriterion.FORM_COMPLETE),
                    null,
                    walk.today().minusDays(walk.pick(0, 20))));
        }
        walk.by(Role.ADVISOR)
                .does(
                        RecordAccessCriteria.class,
                        new RecordAccessCriteria.Command(walk.edition(), person, walk.version(person), answers));
        return true;
    }),
    CALL(checks(EnrolmentMove.CALL_TO_COMPLETE)),
    COMPLETE_FORM(checks(EnrolmentMove.COMPLETE_FORM)),
    PASS(checks(EnrolmentMove.PASS_CHECK)),
    REJECT(checks(EnrolmentMove.REJECT_FORM)),
    FIRST_INTERVIEW(interview(Staff.FIRST_ASSESSOR)),
    SECOND_INTERVIEW(interview(Staff.SECOND_ASSESSOR)),
    RECEIVE((walk, person) -> {
        walk.by(Role.ADVISOR)
                .does(
                        RecordResultReceipt.class,
                        new RecordResultReceipt.Command(
                                walk.edition(), person, walk.version(person), walk.today(), "ZPO"));
        return true;
    }),
    APPEAL((walk, person) -> {
        if (!walk.byChance()) {
            return false;
        }
        walk.by(Role.ADVISOR)
                .does(
                        AppealRecruitment.class,
                        new AppealRecruitment.Command(
                                walk.edition(),
                                person,
                                walk.version(person),
                                walk.today().minusDays(walk.pick(0, 9)),
                                "Pismo",
                                "Punkty są za niskie."));
        return true;
    }),
    THIRD_INTERVIEW(hears(Staff.THIRD_ASSESSOR)),
    FOURTH_INTERVIEW(hears("asesor4")),
    DECIDE_APPEAL((walk, person) -> {
        var enrolment = walk.recruits.of(person);
        var upheld = enrolment.isAppealOnForm() ? walk.pick(true, false) : null;
        walk.office
                .as(walk.pick("kierownik3", Staff.MANAGER), Role.MANAGER)
                .does(
                        DecideRecruitmentAppeal.class,
                        new DecideRecruitmentAppeal.Command(
                                walk.edition(), person, walk.version(person), upheld, "Jak w protokole."));
        return true;
    }),
    LIST((walk, person) -> {
        walk.by(Role.MANAGER).does(ApproveRecruitmentList.class, new ApproveRecruitmentList.Command(walk.edition()));
        return true;
    }),
    MOVE_UP((walk, person) -> {
        walk.by(Role.MANAGER).does(MoveUpRecruits.class, new MoveUpRecruits.Command(walk.edition()));
        return true;
    }),
    SIGN((walk, person) -> {
        walk.by(Role.MANAGER)
                .does(
                        SignSupportContract.class,
                        new SignSupportContract.Command(
                                walk.edition(),
                                person,
                                walk.version(person),
                                "U/" + person,
                                walk.today().minusDays(walk.pick(0, 2))));
        return true;
    }),
    JOIN((walk, person) -> {
        var wanted = walk.recruits.of(person).stage() == EnrolmentStage.CONTRACT_SIGNED;
        if (!wanted || walk.isInGroup(person)) {
            return false;
        }
        walk.by(Role.ADVISOR)
                .does(JoinGroup.class, new JoinGroup.Command(walk.theCase().ref(), person, walk.today()));
        return true;
    }),
    LEAVE((walk, person) -> {
        if (!walk.isGivingUp()) {
            return false;
        }
        walk.by(Role.ADVISOR)
                .does(LeaveGroup.class, new LeaveGroup.Command(walk.theCase().ref(), person, walk.today()));
        return true;
    }),
    TRAIN((walk, person) -> {
        if (walk.theCase().group().founders() == 0) {
            return false;
        }
        var attended = walk.theCase().group().members().stream()
                .filter(member -> !walk.staysAway(member.participantNumber()))
                .map(member -> new TrainingList.Attended(member.participantNumber(), walk.pick(40, 8), true))
                .toList();
        walk.by(Role.ADVISOR)
                .does(
                        RecordTraining.class,
                        new RecordTraining.Command(
                                walk.theCase().ref(),
                                new TrainingList(
                                        walk.today(),
                                        TrainingTopic.BUSINESS_PLAN,
                                        SupportForm.TRAINING,
                                        40,
                                        attended)));
        walk.office.on(walk.today().plusDays(1));
        return true;
    }),
    BEGIN_TRAINING(trains(EnrolmentMove.BEGIN_TRAINING)),
    COMPLETE_TRAINING(trains(EnrolmentMove.COMPLETE_TRAINING)),
    FAIL_TRAINING(trains(EnrolmentMove.FAIL_TRAINING)),
    FOUND((walk, person) -> {
        if (walk.isPatient(10)
                || walk.theCase().stage() != Stage.GROUP_FORMING
                || walk.recruits.of(person).stage() != EnrolmentStage.COMPLETED) {
            return false;
        }
        Staff.hiredIn(walk.office);
        walk.theCase().approvedAtOnceFor("20000.00").registered();
        return true;
    }),
    END((walk, person) -> {
        walk.by(Role.ADVISOR)
                .does(
                        EndSupport.class,
                        new EndSupport.Command(
                                walk.edition(),
                                person,
                                walk.version(person),
                                walk.today().minusDays(walk.pick(0, 3))));
        return true;
    }),
    EXIT((walk, person) -> {
        if (walk.isPatient(12)) {
            return false;
        }
        walk.by(Role.ADVISOR)
                .does(
                        RecordExit.class,
                        new RecordExit.Command(walk.edition(), person, walk.version(person), ExitStatus.values()[0]));
        return true;
    }),
    WITHDRAW((walk, person) -> {
        if (!walk.isGivingUp()) {
            return false;
        }
        walk.by(Role.ADVISOR)
                .does(
                        WithdrawPerson.class,
                        new WithdrawPerson.Command(
                                walk.edition(),
                                person,
                                walk.version(person),
                                walk.pick(WithdrawalReason.RESIGNED, WithdrawalReason.values()),
                                walk.today(),
                                "Pismo."));
        return true;
    });

    private final BiFunction<RecruitWalk, String, Boolean> act;

    Way(BiFunction<RecruitWalk, String, Boolean> act) {
        this.act = act;
    }

    /** @return whether there was something to do */
    boolean goes(RecruitWalk walk, String person) {
        return act.apply(walk, person);
    }

    private static BiFunction<RecruitWalk, String, Boolean> checks(EnrolmentMove step) {
        return (walk, person) -> {
            walk.by(Role.ADVISOR)
                    .does(
                            AdvanceFormalCheck.class,
                            new AdvanceFormalCheck.Command(
                                    walk.edition(), person, walk.version(person), step, "Brakuje podpisu."));
            return true;
        };
    }

    private static BiFunction<RecruitWalk, String, Boolean> interview(String scorer) {
        return (walk, person) -> {
            walk.office
                    .as(walk.pick(scorer, Cases.ADVISOR), walk.pick(Role.ASSESSOR, Role.ADVISOR))
                    .does(
                            RecordInterview.class,
                            new RecordInterview.Command(
                                    walk.edition(),
                                    person,
                                    walk.version(person),
                                    walk.pick(70, 0, 30, 59, 60, 100),
                                    walk.today(),
                                    "Wie, czego chce."));
            return true;
        };
    }

    /** Somebody else of the committee, once there is an appeal: before, two are enough. */
    private static BiFunction<RecruitWalk, String, Boolean> hears(String scorer) {
        var scores = interview(scorer);
        return (walk, person) ->
                walk.recruits.of(person).stage() == EnrolmentStage.APPEAL && scores.apply(walk, person);
    }

    private static BiFunction<RecruitWalk, String, Boolean> trains(EnrolmentMove step) {
        return (walk, person) -> {
            walk.by(Role.ADVISOR)
                    .does(
                            AdvanceTraining.class,
                            new AdvanceTraining.Command(
                                    walk.edition(), person, walk.version(person), step, "Polecam."));
            return true;
        };
    }
}
