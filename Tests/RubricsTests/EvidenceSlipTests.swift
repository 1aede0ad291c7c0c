import Diagnostics
import Rubrics
import Testing

struct EvidenceSlipTests {
  @Test(arguments: [
    Slip(
      "another rubric", "\"rubric\": \"tea\"", "\"rubric\": \"te\"",
      "/rubric this belongs to the rubric 'te', not to 'tea'"),
    Slip(
      "a year long past", "1999", "1899",
      "/sources/0/year expected a whole number from 1900 to 2100, saw the number 1899"),
    Slip(
      "another scheme", "https://example.org/leaf", "ftp://example.org/leaf",
      "/sources/0/url 'ftp://example.org/leaf' is no web address"),
    Slip(
      "a script", "https://example.org/leaf", "javascript:alert(1)",
      "/sources/0/url 'javascript:alert(1)' is no web address"),
    Slip(
      "a space in the address", "https://example.org/leaf", "https://example.org/a leaf",
      "/sources/0/url 'https://example.org/a leaf' is no web address"),
    Slip(
      "an unknown grade", "\"grade\": \"measured\"", "\"grade\": \"measurd\"",
      "/sources/0/grade expected one of measured, reported, guidance, saw 'measurd'"),
    Slip(
      "an unknown other source", "\"alsoIn\": [\"bean\"]", "\"alsoIn\": [\"been\"]",
      "/sources/0/claims/0/alsoIn/0 there is no source 'been'"),
    Slip(
      "a claim that is also in its own source", "\"alsoIn\": [\"bean\"]", "\"alsoIn\": [\"leaf\"]",
      "/sources/0/claims/0/alsoIn claim 'brews' names its own source again"),
    Slip(
      "a claim id used twice", "\"id\": \"green\"", "\"id\": \"brews\"",
      "/sources/0/claims/1/id id 'brews' is already that of the claim at evidence.json:7:16"),
    Slip(
      "the id of a question", "\"id\": \"bean\"", "\"id\": \"hour\"",
      "/sources/1/id id 'hour' is already that of the question at rubric.json:16:12"),
    Slip(
      "an unknown key", "\"note\": \"Read.\"", "\"notes\": \"Read.\"",
      "/sources/0/notes key 'notes' is not known here"),
  ])
  func `a slip in the evidence is reported where it stands`(_ slip: Slip) {
    #expect(SampleRubric.evidence.contains(slip.original))
    let found = Slip.complaints { () throws(Problems) in
      _ = try SampleRubric.read(evidence: slip.applied(to: SampleRubric.evidence))
    }
    #expect(found.filter { !$0.contains("there is no source 'bean'") } == slip.complaints)
  }

  @Test func `evidence that is no JSON hides no problem of the rubric`() {
    let found = complaints { () throws(Problems) in
      _ = try SampleRubric.read(
        rubric: SampleRubric.rubric.replacing("1.2.3", with: "1"), evidence: "{")
    }
    #expect(
      found == [
        "rubric.json:2:40: '1' is no version (at /version)",
        "evidence.json:1:2: expected a key in double quotes or '}', saw the end of the text",
      ])
  }
}
