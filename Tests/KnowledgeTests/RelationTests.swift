import Knowledge
import Testing

struct RelationTests {
  @Test(
    arguments: [
      (Context(), ""), (Context(region: "Prefrontal cortex"), "@prefrontal-cortex"),
      (Context(region: "CA1 / CA3"), "@ca1-ca3"), (Context(species: [.rat, .human]), "@human-rat"),
      (Context(population: "Adults (18–65)"), "@in-adults-18-65"),
      (Context(cellType: "Parvalbumin+ neuron"), "@cell-parvalbumin-neuron"),
      (Context(dose: "25 mg once"), "@dose-25-mg-once"),
      (
        Context(
          region: "Amygdala", species: [.fruitFly], population: "Old", cellType: "Glia",
          dose: "1 µM"),
        "@amygdala+fruit-fly+in-old+cell-glia+dose-1-µm"
      ),
    ] as [(Context, String)])
  func `an id is the claim and what limits it`(context: Context, suffix: String) {
    let relation = Relation(
      subject: "bdnf", predicate: .convertsTo, object: "trkb", context: context)
    #expect(relation.id == "bdnf-converts-to-trkb" + suffix)
    #expect(relation.claim == "bdnf converts to trkb")
  }

  @Test func `contexts that differ in case, punctuation or order of species have one id`() {
    func id(_ context: Context) -> String {
      Relation.id(subject: "a", predicate: .binds, object: "b", context: context)
    }
    #expect(id(Context(region: "Dentate gyrus")) == id(Context(region: "dentate-gyrus ")))
    #expect(id(Context(species: [.rat, .mouse])) == id(Context(species: [.mouse, .rat])))
  }

  @Test func `evidence, time and notes leave the id as it is`() {
    var relation = Relation(subject: "a", predicate: .binds, object: "b")
    let id = relation.id
    relation.note = "A caveat."
    relation.timeCourse = TimeCourse(onset: TimeRange("2 h"))
    #expect(relation.id == id)
  }

  @Test func `the parts of a context stand in a fixed order`() {
    let context = Context(
      region: "cortex", species: [.rat, .mouse], population: "old", cellType: "glia", dose: "1 mg")
    #expect(context.parts == ["cortex", "rat, mouse", "old", "glia", "1 mg"])
    #expect(!context.isEmpty)
    #expect(Context().isEmpty)
  }
}
