package pl.pomost.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import pl.pomost.kernel.usecase.UseCase;

/** One rule of the house each, and the class of the wrong house that breaks it. */
enum Fence {
    KERNEL_KNOWS_NOTHING_OF_OURS("KnowsTheOffice", rooms -> classes()
            .that()
            .resideInAPackage(rooms.all("kernel"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.interceptor..",
                    "jakarta.transaction..",
                    rooms.all("kernel")))),

    A_ROOM_IMPORTS_ONLY_ROOMS_ABOVE_IT("ReachesDown", rooms -> classes()
            .that()
            .resideInAPackage(rooms.all("business"))
            .should(Conditions.importOnlyRoomsAbove(rooms))),

    BUSINESS_LIES_IN_PLANNED_FLAT_ROOMS("HidesInASubroom", rooms -> classes()
            .that()
            .resideInAPackage(rooms.all("business"))
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should(Conditions.lieInAPlannedRoom(rooms))),

    BUSINESS_SPEAKS_NO_TECHNIQUE("SpeaksSql", rooms -> classes()
            .that()
            .resideInAPackage(rooms.all("business"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.math..",
                            "java.text..",
                            "java.time..",
                            "java.util..",
                            "java.io..",
                            "java.nio.charset..",
                            "java.security..",
                            "org.jspecify..",
                            "jakarta.inject..",
                            "jakarta.enterprise..",
                            "pl.pomost.kernel..",
                            rooms.all("business"))
                    .or(Words.PERSISTENCE_ANNOTATIONS))),

    BUSINESS_HOLDS_NO_ENTITY_MANAGER("HoldsTheEntityManager", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("business"))
            .should()
            .dependOnClassesThat(Words.ENTITY_MANAGER)),

    BUSINESS_IS_TOLD_THE_TIME("ReadsTheClock", rooms -> noClasses()
            .that()
            .resideInAnyPackage(rooms.all("business"), rooms.all("kernel"))
            .should()
            .callMethodWhere(Words.CLOCK)),

    NO_FIELD_IS_A_BINARY_FRACTION("CountsInDoubles", rooms -> fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(rooms.root() + "..")
            .should()
            .notHaveRawType(Words.BINARY_FRACTION)),

    NAMES_SAY_WHAT_A_THING_IS(
            "PayoutService",
            rooms -> classes().that().resideInAPackage(rooms.root() + "..").should(Conditions.haveASpeakingName())),

    RECORDS_STAY_BELOW_THE_EDGE("KnowsAPage", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("records"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms.all("edge"), rooms.all("platform"))),

    RECORDS_CHANGE_NO_CASE("ChangesACase", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("records"))
            .should()
            .dependOnClassesThat(Words.USE_CASE.and(resideInAPackage(rooms.all("business"))))),

    EDGE_SEES_NO_ENTITY("ReturnsAnEntity", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("edge"))
            .should()
            // what is published is its own whitelist
            .dependOnClassesThat(Words.ENTITY.and(not(resideInAPackage(rooms.all("records.publication")))))),

    EDGE_ASKS_NO_REPOSITORY("AsksARepository", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("edge"))
            .should()
            .dependOnClassesThat(Words.repositoryOf(rooms))),

    EDGE_QUERIES_NOTHING("QueriesItself", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("edge"))
            .should()
            .dependOnClassesThat(Words.ENTITY_MANAGER)),

    ONE_EDGE_DOES_NOT_KNOW_ANOTHER(
            "KnowsAnotherEdge",
            rooms -> classes().that().resideInAPackage(rooms.all("edge")).should(Conditions.stayInTheirEdge(rooms))),

    PORTAL_READS_ONLY_WHAT_IS_PUBLISHED("ShowsThePayout", rooms -> classes()
            .that()
            .resideInAPackage(rooms.all("edge.portal"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.annotation..",
                    "jakarta.enterprise..",
                    "jakarta.faces..",
                    "jakarta.inject..",
                    "jakarta.servlet..",
                    "org.primefaces..",
                    "pl.pomost.kernel..",
                    rooms.all("edge.portal"),
                    rooms.all("records.publication")))),

    NOBODY_IMPORTS_THE_PLATFORM("ReachesThroughTheFloor", rooms -> noClasses()
            .that(resideInAPackage(rooms.root() + "..").and(not(resideInAPackage(rooms.all("platform")))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(rooms.all("platform"))),

    PLATFORM_KNOWS_NO_EDGE("OpensAPage", rooms -> noClasses()
            .that()
            .resideInAPackage(rooms.all("platform"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(rooms.all("edge")));

    private final String wrongClass;
    private final Function<Rooms, ArchRule> rule;

    Fence(String wrongClass, Function<Rooms, ArchRule> rule) {
        this.wrongClass = wrongClass;
        this.rule = rule;
    }

    String wrongClass() {
        return wrongClass;
    }

    ArchRule around(Rooms rooms) {
        return rule.apply(rooms);
    }

    /** The words in which the rules are said. */
    private static final class Words {
        static final DescribedPredicate<JavaClass> PERSISTENCE_ANNOTATIONS = describe(
                "annotations of JPA and their enums",
                type -> type.getPackageName().equals("jakarta.persistence") && (type.isAnnotation() || type.isEnum()));

        static final DescribedPredicate<JavaClass> ENTITY_MANAGER = describe(
                "the entity manager and its queries",
                type -> type.getPackageName().startsWith("jakarta.persistence")
                        && !PERSISTENCE_ANNOTATIONS.test(type)
                        && !type.getSimpleName().endsWith("Exception"));

        static final DescribedPredicate<JavaClass> ENTITY =
                describe("entities", type -> type.isAnnotatedWith(Entity.class));

        static final DescribedPredicate<JavaClass> USE_CASE =
                describe("use cases", type -> type.isAnnotatedWith(UseCase.class));

        static final DescribedPredicate<JavaClass> BINARY_FRACTION =
                describe("double or float", type -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName()));

        static final DescribedPredicate<JavaMethodCall> CLOCK = describe(
                "the clock of the machine",
                call -> call.getName().equals("now")
                        || call.getName().equals("currentTimeMillis")
                        || call.getName().equals("nanoTime"));

        static DescribedPredicate<JavaClass> repositoryOf(Rooms rooms) {
            return describe(
                    "ports that the store implements",
                    type -> type.isInterface()
                            && !rooms.businessRoomOf(type).isEmpty()
                            && type.getSubclasses().stream()
                                    .anyMatch(by -> by.getPackageName().startsWith(rooms.of("platform.store"))));
        }

        static final Pattern EMPTY_WORD =
                Pattern.compile("(Impl|Service|Manager|Helper|Utils?|Common|Base|DTO|Dto|Bean|Data|Info)(?![a-z])");

        private Words() {}
    }

    static Pattern emptyWord() {
        return Words.EMPTY_WORD;
    }
}
