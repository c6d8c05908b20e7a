package jianka.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms, each with its reason. */
class RoomsTest {

  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jianka");
    assertTrue(house.size() > 100, "only " + house.size() + " classes were seen");
  }

  @Test
  void nothing_points_backwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("jianka..")
        .layer("cli")
        .definedBy("jianka.cli..")
        .layer("steps")
        .definedBy("jianka.steps..")
        .layer("card")
        .definedBy("jianka.card..")
        .layer("reports")
        .definedBy("jianka.reports..")
        .layer("bench")
        .definedBy("jianka.bench..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("steps")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("card")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("reports")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("bench")
        .mayOnlyBeAccessedByLayers("cli", "steps", "card", "reports")
        .because("a room that points backwards cannot be understood, tested or replaced alone")
        .check(house);
  }

  @Test
  void the_card_shares_nothing_with_the_bench_but_the_terminal() {
    noClasses()
        .that()
        .resideInAPackage("jianka.card..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of the bench, its terminal interface apart",
                (JavaClass c) ->
                    c.getPackageName().startsWith("jianka.bench")
                        && !c.getPackageName().equals("jianka.bench.terminal")))
        .because("an error in shared cryptography or TLV code would cancel out in both")
        .check(house);
  }

  @Test
  void the_card_does_not_use_the_cryptography_of_the_bench() {
    noClasses()
        .that()
        .resideInAPackage("jianka.card..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.bouncycastle..")
        .because("card and bench are two independent implementations")
        .check(house);
    noClasses()
        .that()
        .resideInAPackage("jianka.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javacard..", "javacardx..")
        .because("the bench must not know the simulator")
        .check(house);
  }

  @Test
  void the_applet_stands_alone() {
    noClasses()
        .that()
        .resideInAPackage("jianka.card.applet..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are neither Java Card nor the applet's own",
                (JavaClass c) ->
                    !c.getPackageName().startsWith("javacard")
                        && !c.getPackageName().equals("jianka.card.applet")
                        && !c.getPackageName().equals("java.lang")
                        && !c.getPackageName().equals("org.jspecify.annotations")
                        && !c.isPrimitive()
                        && !c.isArray()))
        .because("it must convert to a CAP file")
        .check(house);
  }

  @Test
  void reports_know_of_the_bench_only_its_evidence() {
    noClasses()
        .that()
        .resideInAPackage("jianka.reports..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of the bench, its evidence format apart",
                (JavaClass c) ->
                    c.getPackageName().startsWith("jianka.bench")
                        && !c.getPackageName().equals("jianka.bench.evidence")))
        .because("verdicts come from the journal alone")
        .check(house);
  }

  @Test
  void packages_are_named_by_concept() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..")
        .because("such a name says nothing about what is inside")
        .check(house);
  }

  @Test
  void every_package_is_null_marked() {
    for (JavaPackage room : house.getPackage("jianka").getSubpackagesInTree()) {
      if (!room.getClasses().isEmpty()) {
        assertTrue(room.isAnnotatedWith(NullMarked.class), room.getName() + " lacks @NullMarked");
      }
    }
  }

  @Test
  void steps_use_the_bench_only() {
    classes()
        .that()
        .resideInAPackage("jianka.steps")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are of the bench, of Cucumber, of the JDK or of the steps",
                (JavaClass c) ->
                    !c.getPackageName().startsWith("jianka.card")
                        && !c.getPackageName().startsWith("jianka.reports")))
        .because("what a step does belongs to the bench, where it can be tested")
        .check(house);
  }
}
