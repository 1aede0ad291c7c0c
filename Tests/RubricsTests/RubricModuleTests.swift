import Diagnostics
import Rubrics
import Testing

struct RubricModuleTests {
  func module(rubric: String = SampleRubric.rubric) throws(Problems) -> RubricModule {
    try RubricModule.read(
      Shelf.texts("tea", rubric, SampleRubric.evidence, SampleRubric.cases), in: Shelf())
  }

  @Test func `a module is read from its texts`() throws {
    let module = try module()
    #expect(module.rubric == (try SampleRubric.read()))
    #expect(try module.cases().map(\.id) == ["aunt-comes"])
  }

  @Test func `a module without cases has none`() throws {
    let module = try RubricModule.read(Shelf.texts("tea", SampleRubric.rubric), in: Shelf())
    #expect(try module.cases() == [])
  }

  @Test func `the digest changes with the text and with nothing else`() throws {
    let digest = try module().digest
    #expect(digest.utf8.count == 64)
    #expect(try module().digest == digest)
    #expect(try module(rubric: SampleRubric.rubric + " ").digest != digest)
  }

  @Test(arguments: BuiltInRubrics.ids)
  func `every built-in module is read without a problem`(_ id: String) throws {
    let module = try BuiltInRubrics.module(id)
    #expect(module.rubric.id == id)
    #expect(BuiltInRubrics.module(of: id)?.rubric.name == "\(id)/rubric.json")
    #expect(try !module.cases().isEmpty)
  }

  @Test(arguments: BuiltInRubrics.ids)
  func `what a built-in module reads when it is asked is what the whole of its files holds`(
    _ id: String
  ) throws {
    let texts = try #require(BuiltInRubrics.module(of: id))
    let whole = try RubricReader.rubric(from: texts.rubric, evidence: texts.evidence)
    let module = try BuiltInRubrics.module(id)
    for source in whole.evidence.sources.reversed() {
      let citation = Citation(source: source.id, claim: source.claims[0].id)
      #expect(module.rubric.evidence.isWeak([citation]) == source.isUnsourced)
      #expect(module.rubric.evidence.source(source.id) == source)
    }
    #expect(module.rubric.evidence.source("nobody-2026") == nil)
    #expect(module.rubric == whole)
  }

  @Test(arguments: BuiltInRubrics.ids)
  func `the digest of a built-in module is that of its files`(_ id: String) throws {
    let texts = try #require(BuiltInRubrics.module(of: id))
    let evidence = try #require(texts.evidence)
    let digest = SHA256.hexadecimal(of: Array(texts.rubric.bytes) + Array(evidence.bytes))
    #expect(
      texts.digest == digest,
      """
      In Sources/EmbeddedRubrics/EmbeddedRubrics.c, below '#define FOLDER \(id)', write:
      #define DIGEST "\(digest)"
      """)
    #expect(try BuiltInRubrics.module(id).digest == digest)
  }

  @Test func `a module that is not built in is answered with the nearest`() {
    #expect(BuiltInRubrics.ids.contains("rag-vs-fine-tuning"))
    #expect(BuiltInRubrics.module(of: "nothing") == nil)
    #expect(
      complaints { () throws(Problems) in _ = try BuiltInRubrics.module("rag-vs-finetuning") }
        == ["no built-in rubric is called 'rag-vs-finetuning'"])
    #expect(
      remedies { () throws(Problems) in _ = try BuiltInRubrics.module("rag-vs-finetuning") }
        == ["did you mean 'rag-vs-fine-tuning'?"])
  }
}
