import Diagnostics
import Rubrics
import StrictJSON
import Testing

/// What is wrong with an overlay is reported where the overlay says it.
struct OverlaySlipTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var overlay: String
    var reports: [String]

    init(_ name: String, _ overlay: String, _ reports: String...) {
      self.testDescription = name
      self.overlay = overlay
      self.reports = reports
    }
  }

  private func reports(_ read: () throws(Problems) -> Void) -> [String] {
    do throws(Problems) {
      try read()
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  private func expect(_ sample: Case) {
    let reports = reports { () throws(Problems) in _ = try Shelf().read(sample.overlay) }
    #expect(reports == sample.reports.map { "ours/rubric.json:" + $0 })
  }

  @Test(arguments: [
    Case(
      "an unknown key of the file", #""titel": "T""#,
      "3:3: key 'titel' is not known here (at /titel); did you mean 'title'?"),
    Case(
      "an unknown key of a changed entry",
      #""options": [{"id": "tea", "adopAt": 2, "because": "B."}]"#,
      "3:29: key 'adopAt' is not known here (at /options/0/adopAt); did you mean 'adoptAt'?"),
    Case(
      "a wrong type", #""options": [{"id": "tea", "adoptAt": "2", "because": "B."}]"#,
      "3:40: expected a whole number from -999 to 999, saw the string '2' (at /options/0/adoptAt)"),
    Case(
      "a huge number", #""options": [{"id": "tea", "adoptAt": 1e999, "because": "B."}]"#,
      "3:40: expected a whole number from -999 to 999, saw the number 1e999 (at /options/0/adoptAt)"
    ),
    Case(
      "a list that is none", #""options": {"tea": 2}"#,
      "3:14: expected an array, saw an object (at /options)"),
    Case(
      "entries that are none", #""options": [1, {}]"#,
      "3:15: expected an object, saw the number 1 (at /options/0)",
      "3:18: key 'id' is missing (at /options/1); add it",
      "3:18: key 'title' is missing (at /options/1); add it",
      "3:18: key 'need' is missing (at /options/1); add it",
      "3:18: key 'adoptAt' is missing (at /options/1); add it",
      "3:18: key 'because' is missing (at /options/1); add it",
      "3:18: key 'sources' is missing (at /options/1); add it"),
    Case(
      "an option and a question that are not there",
      #""questions": [{"id": "hour", "choices": [{"id": "night", "points": {"teas": 1}, "because": "B.", "sources": ["leaf#brews"]}]}], "rules": [{"id": "no-night-coffee", "when": {"our": "night"}, "because": "B."}]"#,
      "3:71: there is no option 'teas' (at /questions/0/choices/0/points/teas); did you mean 'tea'? (known: tea, coffee)",
      "3:176: there is no question 'our' (at /rules/0/when/our); did you mean 'hour'?"),
    Case(
      "a source that is not there",
      #""rules": [{"id": "no-night-coffee", "sources": ["leaf#brew"], "because": "B."}]"#,
      "3:51: source 'leaf' has no claim 'brew' (at /rules/0/sources/0); did you mean 'brews'? (known: brews, green)"
    ),
    Case(
      "repeated keys, within and without a value that is taken over whole",
      #""title": "A", "title": "B", "rules": [{"id": "no-night-coffee", "when": {"hour": "night", "hour": "night"}, "because": "B."}]"#,
      "3:17: key 'title' repeats the one at line 3, column 3 (at /title); keep one of the two",
      "3:93: key 'hour' repeats the one at line 3, column 76 (at /rules/0/when/hour); keep one of the two"
    ),
    Case(
      "no points where there were some, written as 0",
      #""questions": [{"id": "hour", "choices": [{"id": "evening", "points": {"tea": 0}, "because": "B."}]}]"#,
      "3:80: 0 points change nothing (at /questions/0/choices/0/points/tea); write null to take those of the base away, or remove them"
    ),
    Case(
      "a weight without a source, where the base has none",
      #""questions": [{"id": "company", "choices": [{"id": "aunt", "points": {"tea": 1}, "because": "B."}]}]"#,
      "3:47: key 'sources' is missing (at /questions/0/choices/0); add it"),
    Case(
      "a required key taken away", #""options": [{"id": "tea", "title": null, "because": "B."}]"#,
      "3:15: key 'title' is missing (at /options/0); add it"),
    Case(
      "an option too many",
      #""options": [{"id": "cocoa", "title": "Cocoa", "need": "n", "adoptAt": 1, "because": "B.", "sources": ["leaf#brews"]}]"#,
      "3:15: the new option 'cocoa' breaks the base: no outcome adopts only 'cocoa' (tea/rubric.json:9:15) (at /options/0); add an outcome with \"adopts\": [\"cocoa\"]",
      "3:15: the new option 'cocoa' breaks the base: no outcome adopts 'tea' and 'cocoa' (tea/rubric.json:9:15) (at /options/0); add an outcome with \"adopts\": [\"tea\", \"cocoa\"]",
      "3:15: the new option 'cocoa' breaks the base: no outcome adopts 'coffee' and 'cocoa' (tea/rubric.json:9:15) (at /options/0); add an outcome with \"adopts\": [\"coffee\", \"cocoa\"]",
      "3:15: the new option 'cocoa' breaks the base: no outcome adopts 'tea' and 'coffee' and 'cocoa' (tea/rubric.json:9:15) (at /options/0); add an outcome with \"adopts\": [\"tea\", \"coffee\", \"cocoa\"]",
      "3:73: 'cocoa' is adopted at 1 points, but all choices together give 0, and no rule requires it (at /options/0/adoptAt); lower the threshold, give points, or add a rule"
    ),
  ])
  func `what the strict reader finds is placed in the overlay`(_ sample: Case) {
    expect(sample)
  }

  @Test(arguments: [
    Case(
      "changes without reasons",
      #""questions": [{"id": "hour", "why": "W.", "choices": [{"id": "evening", "points": {"tea": 4}}]}], "advice": [{"id": "too-late", "title": "T"}], "options": [{"id": "tea", "adoptAt": 2, "because": "  "}]"#,
      "3:17: the change of the question 'hour' gives no reason (at /questions/0); add 'because'",
      "3:57: the change of the choice 'evening' gives no reason (at /questions/0/choices/0); add 'because'",
      "3:112: the change of the piece of advice 'too-late' gives no reason (at /advice/0); add 'because'",
      "3:198: the text is empty (at /options/0/because); write it, or remove the key"),
    Case(
      "additions without reasons",
      #""tensions": [{"id": "odd", "when": {"hour": "night"}, "sources": ["leaf#brews"]}], "properties": [{"id": "free", "states": "S.", "independent": ["company"]}]"#,
      "3:16: key 'because' is missing (at /tensions/0); add it",
      "3:101: the new property 'free' gives no reason (at /properties/0); add 'because'"),
    Case(
      "a removal without a reason, and with other words",
      #""rules": [{"id": "aunt-gets-tea", "remove": true, "title": "T"}, {"id": "no-night-coffee", "remove": false, "because": "B."}]"#,
      "3:13: the removal of the rule 'aunt-gets-tea' gives no reason (at /rules/0); add 'because'",
      "3:53: 'title' stands beside 'remove' (at /rules/0/title); say nothing but why of what is removed",
      "3:104: 'remove' is false (at /rules/1/remove); leave the key out"),
    Case(
      "an option that is not offered, without a reason",
      #""options": [{"id": "coffee", "offered": false}]"#,
      "3:15: that the option 'coffee' is not offered gives no reason (at /options/0); add 'because'"
    ),
    Case(
      "an option that is not offered, and changed",
      #""options": [{"id": "coffee", "offered": false, "adoptAt": 5, "because": "B."}]"#,
      "3:50: 'adoptAt' stands beside 'offered' (at /options/0/adoptAt); remove it; what is not offered stays as it is in the base"
    ),
    Case(
      "an option offered that was all along",
      #""options": [{"id": "coffee", "offered": true, "because": "B."}]"#,
      "3:43: the base offers the option 'coffee' already (at /options/0/offered); remove the entry"
    ),
    Case(
      "what is neither offered nor not",
      #""options": [{"id": "coffee", "offered": "no", "because": "B."}]"#,
      "3:43: expected true or false, saw the string 'no' (at /options/0/offered)"),
    Case(
      "an option that is not there and not offered",
      #""options": [{"id": "cofee", "offered": false, "because": "B."}]"#,
      "3:22: the base has no option 'cofee' to offer or not (at /options/0/id); did you mean 'coffee'?"
    ),
    Case(
      "everything not offered",
      #""options": [{"id": "coffee", "offered": false, "because": "B."}, {"id": "tea", "offered": false, "because": "B."}], "rules": [{"id": "aunt-gets-tea", "remove": true, "because": "B."}]"#,
      "3:32: no option is offered any more, so that there is nothing to decide (at /options/0/offered); offer at least one"
    ),
    Case(
      "an option that is not offered and that a rule requires",
      #""options": [{"id": "tea", "offered": false, "because": "B."}]"#,
      #"3:29: the option 'tea' is not offered, but the rule 'aunt-gets-tea' requires it (at /options/0/offered); take the rule away under 'rules': { "id": "aunt-gets-tea", "remove": true, "because": "…" }"#
    ),
    Case(
      "outcomes and choices that are not offered",
      #""outcomes": [{"id": "tea", "offered": false, "because": "B."}], "questions": [{"id": "hour", "choices": [{"id": "night", "offered": false, "because": "B."}]}]"#,
      #"3:41: 'offered' can be said of options only, and this is the outcome 'tea' (at /outcomes/0/offered); say it of an option, or take the outcome away with "remove": true"#,
      #"3:135: 'offered' can be said of options only, and this is the choice 'night' (at /questions/0/choices/0/offered); say it of an option, or take the choice away with "remove": true"#
    ),
    Case(
      "a rule called like the one by which an option is not offered",
      #""options": [{"id": "coffee", "offered": false, "because": "B."}], "rules": [{"id": "coffee-not-offered", "when": {"hour": "night"}, "excludes": "coffee", "because": "B.", "sources": ["leaf#brews"]}]"#,
      "3:86: id 'coffee-not-offered' is already that of the rule at ours/rubric.json:3:32 (at /rules/0/id); choose another id"
    ),
    Case(
      "a removal of what is not there",
      #""rules": [{"id": "aunt-get-tea", "remove": true, "because": "B."}]"#,
      "3:20: the base has no rule 'aunt-get-tea' to remove (at /rules/0/id); did you mean 'aunt-gets-tea'?"
    ),
    Case(
      "changes of what is not there",
      #""questions": [{"id": "hours", "choices": []}, {"id": "hour", "choices": [{"id": "dawn", "because": "B."}]}]"#,
      "3:24: the base has no question 'hours' to change (at /questions/0/id); did you mean 'hour'?",
      "3:83: the base has no choice 'dawn' to change (at /questions/1/choices/0/id); give a new choice all that it needs, beginning with 'label'"
    ),
    Case(
      "two entries for one thing",
      #""options": [{"id": "tea", "adoptAt": 2, "because": "B."}, {"id": "tea", "adoptAt": 1, "because": "B."}]"#,
      "3:68: the overlay has two entries for the option 'tea' (at /options/1/id); make one of the two"
    ),
    Case(
      "an entry that changes nothing",
      #""advice": [{"id": "too-late", "because": "B."}], "questions": [{"id": "hour"}]"#,
      "3:14: nothing of the piece of advice 'too-late' is changed (at /advice/0); say what is other than in the base, or remove the entry",
      "3:66: nothing of the question 'hour' is changed (at /questions/0); say what is other than in the base, or remove the entry"
    ),
    Case(
      "a key to take away that is not there",
      #""options": [{"id": "tea", "hint": null, "because": "B."}], "costs": null"#,
      "3:37: the base has no 'hint' to take away (at /options/0/hint); remove the key",
      "3:71: the base has no 'costs' to take away (at /costs); remove the key"),
    Case(
      "places that are none",
      #""questions": [{"id": "company", "choices": [{"id": "aunt", "after": "unkle", "because": "B."}, {"id": "uncle", "after": "aunt", "before": "aunt", "because": "B."}]}]"#,
      "3:71: there is no choice 'unkle' to stand after (at /questions/0/choices/0/after); did you mean 'uncle'?",
      "3:141: 'before' stands beside 'after' (at /questions/0/choices/1/before); keep one of the two"
    ),
    Case(
      "another kind of decision", #""kind": "choose-one""#,
      "3:3: an overlay cannot change the kind of its base (at /kind); remove it"),
  ])
  func `what only an overlay can get wrong is reported`(_ sample: Case) {
    expect(sample)
  }

  @Test(arguments: [
    Case(
      "a removed choice that a rule and a property name",
      #""questions": [{"id": "hour", "choices": [{"id": "night", "remove": true, "because": "B."}]}]"#,
      "3:44: the removal of the choice 'hour.night' breaks the rule 'no-night-coffee' of the base: there is no choice 'night' (tea/rubric.json:36:48) (at /questions/0/choices/0); change or remove the rule 'no-night-coffee' too",
      "3:44: the removal of the choice 'hour.night' breaks the prerequisite 'kettle' of the base: there is no choice 'night' (tea/rubric.json:41:54) (at /questions/0/choices/0); change or remove the prerequisite 'kettle' too",
      "3:44: the removal of the choice 'hour.night' breaks the piece of advice 'too-late' of the base: there is no choice 'night' (tea/rubric.json:46:25) (at /questions/0/choices/0); change or remove the piece of advice 'too-late' too",
      "3:44: the removal of the choice 'hour.night' breaks the property 'later-keeps-tea' of the base: there is no choice 'night' (tea/rubric.json:52:61) (at /questions/0/choices/0); change or remove the property 'later-keeps-tea' too",
      "3:44: the removal of the choice 'hour.night' breaks the property 'night-no-coffee' of the base: there is no choice 'night' (tea/rubric.json:55:34) (at /questions/0/choices/0); change or remove the property 'night-no-coffee' too"
    ),
    Case(
      "a removed question", #""questions": [{"id": "company", "remove": true, "because": "B."}]"#,
      "3:17: the removal of the question 'company' breaks the rule 'aunt-gets-tea' of the base: there is no question 'company' (tea/rubric.json:34:38) (at /questions/0); change or remove the rule 'aunt-gets-tea' too",
      "3:17: the removal of the question 'company' breaks the piece of advice 'too-late' of the base: there is no question 'company' (tea/rubric.json:46:42) (at /questions/0); change or remove the piece of advice 'too-late' too",
      "3:17: the removal of the question 'company' breaks the property 'aunt-tea' of the base: there is no question 'company' (tea/rubric.json:56:62) (at /questions/0); change or remove the property 'aunt-tea' too",
      "3:17: the removal of the question 'company' breaks the property 'uncle-free' of the base: there is no question 'company' (tea/rubric.json:57:61) (at /questions/0); change or remove the property 'uncle-free' too",
      "3:17: the removal of the question 'company' breaks the property 'more-keeps-tea' of the base: there is no question 'company' (tea/rubric.json:59:32) (at /questions/0); change or remove the property 'more-keeps-tea' too"
    ),
    Case(
      "a choice more than a property orders",
      #""questions": [{"id": "hour", "choices": [{"id": "noon", "label": "Noon", "because": "B."}]}]"#,
      "3:44: the new choice 'hour.noon' breaks the property 'later-keeps-tea' of the base: the order leaves out noon (tea/rubric.json:52:49) (at /questions/0/choices/0); name every choice of 'hour' once"
    ),
    Case(
      "an id that another part of the base has",
      #""questions": [{"id": "kettle", "title": "K", "ask": "K?", "why": "K.", "mutability": "fact", "sources": ["leaf#brews"], "because": "B.", "choices": [{"id": "yes", "label": "Y", "because": "B."}, {"id": "no", "label": "N", "because": "B."}]}]"#,
      "3:17: the new question 'kettle' breaks the prerequisite 'kettle' of the base: id 'kettle' is already that of the question at ours/rubric.json:3:24 (tea/rubric.json:40:12) (at /questions/0); choose another id"
    ),
    Case(
      "weights that no longer reach a threshold",
      #""questions": [{"id": "hour", "choices": [{"id": "evening", "points": {"tea": 2}, "because": "B."}, {"id": "morning", "points": {"coffee": 1}, "because": "B."}]}]"#,
      "3:102: the change of the choice 'hour.morning' breaks the option 'coffee' of the base: 'coffee' is adopted at 2 points, but all choices together give 1, and no rule requires it (tea/rubric.json:6:75) (at /questions/0/choices/1); lower the threshold, give points, or add a rule"
    ),
    Case(
      "a rule against one of the base",
      #""rules": [{"id": "night-coffee", "before": "no-night-coffee", "when": {"hour": "night"}, "requires": "coffee", "because": "B.", "sources": ["leaf#brews"]}]"#,
      "3:13: the new rule 'night-coffee' breaks the rule 'no-night-coffee' of the base: rules 'night-coffee' and 'no-night-coffee' require and exclude 'coffee' under the same condition (tea/rubric.json:36:39) (at /rules/0); guard one of them with a further condition"
    ),
    Case(
      "an outcome that adopts what one of the base adopts",
      #""outcomes": [{"id": "neither", "adopts": ["tea"], "because": "B."}]"#,
      "3:15: no outcome adopts no option (at /outcomes); add an outcome with \"adopts\": []",
      "3:16: the change of the outcome 'neither' breaks the outcome 'tea' of the base: outcome 'tea' adopts the same as 'neither' (tea/rubric.json:11:45) (at /outcomes/0); keep one outcome for each set"
    ),
  ])
  func `what breaks the base is blamed on what breaks it`(_ sample: Case) {
    expect(sample)
  }

  @Test(arguments: [
    (
      "not the base's own fault",
      #"{"format": 1, "rubric": "ours", "sources": [{"id": "leaf", "title": "T", "grade": "measured", "claims": [{"id": "brews", "text": "T."}]}, {"id": "log", "grade": "measured"}, {"id": "hour", "title": "T", "grade": "guidance", "claims": [{"id": "x", "text": "T."}]}]}"#,
      [
        "1:60: the base's source 'leaf' stays as it is (at /sources/0/title); say only what is new within it, or give yours another id",
        "1:74: the base's source 'leaf' stays as it is (at /sources/0/grade); say only what is new within it, or give yours another id",
        "1:113: the base has the claim 'brews' already (at /sources/0/claims/0/id); give yours another id",
        "1:146: the base has no source 'log' to change (at /sources/1/id); give a new source all that it needs, beginning with 'title'",
        "1:182: id 'hour' is already that of the question at tea/rubric.json:16:12 (at /sources/2/id); choose another id",
      ]
    ),
    (
      "another rubric's", #"{"format": 1, "rubric": "tea", "sources": []}"#,
      [
        "1:25: this belongs to the rubric 'tea', not to 'ours' (at /rubric); write 'ours', or give the files of one rubric"
      ]
    ),
    ("no JSON", "{,", ["1:2: expected a key in double quotes or '}', saw ','"]),
  ])
  func `what is wrong with an overlay's evidence is reported there`(
    _ name: String, _ evidence: String, _ expected: [String]
  ) {
    let reports = reports { () throws(Problems) in
      _ = try Shelf().read("", evidence: evidence)
    }
    #expect(reports == expected.map { "ours/evidence.json:" + $0 })
  }

  @Test func `what is wrong with cases is reported in the overlay, the base's too`() throws {
    let rubric = #"""
      "questions": [{"id": "hour", "choices": [{"id": "night", "remove": true, "because": "B."}]}],
      "rules": [{"id": "no-night-coffee", "remove": true, "because": "B."}],
      "prerequisites": [{"id": "kettle", "remove": true, "because": "B."}],
      "advice": [{"id": "too-late", "remove": true, "because": "B."}],
      "properties": [
        {"id": "later-keeps-tea", "remove": true, "because": "B."},
        {"id": "night-no-coffee", "remove": true, "because": "B."}]
      """#
    let cases = """
      {"format": 1, "rubric": "ours", "cases": [
        {"id": "none", "remove": true},
        {"id": "mine", "title": "M", "source": "leaf", "answers": {"hour": "noon"},
          "expect": {"outcome": ["tea"]}, "why": "W."}]}
      """
    let module = try Shelf().read(rubric, cases: cases)
    let reports = reports { () throws(Problems) in _ = try module.cases() }
    #expect(
      reports == [
        "ours/cases.json:2:3: the removal of the case 'none' gives no reason (at /cases/0); add 'because'",
        "ours/cases.json:2:10: the base has no case 'none' to remove (at /cases/0/id)",
        "ours/cases.json:3:70: 'noon' is no answer to 'hour' (at /cases/1/answers/hour); choose morning, evening or unknown",
      ])
  }

  @Test func `a base that is wrong by itself answers for itself`() {
    var shelf = Shelf()
    shelf.modules["tea"]?.rubric.bytes = .read(
      Array(SampleRubric.rubric.replacing("\"adoptAt\": 3", with: "\"adoptAt\": \"3\"").utf8))
    let reports = reports { () throws(Problems) in
      _ = try shelf.read(#""titel": "T""#)
    }
    #expect(
      reports == [
        "tea/rubric.json:4:66: expected a whole number from -999 to 999, saw the string '3' (at /options/0/adoptAt)"
      ])
  }

  @Test(arguments: [
    (
      #"{"format": 1, "extends": 1, "id": "ours", "version": "1.0.0"}"#,
      "1:26: expected a string, saw the number 1 (at /extends)"
    ),
    (
      #"{"format": 1, "extends": "tee", "id": "ours", "version": "1.0.0"}"#,
      "1:26: no rubric is called 'tee' (at /extends); did you mean 'tea'?"
    ),
    (
      #"{"format": 1, "extends": "nothing", "id": "ours", "version": "1.0.0"}"#,
      "1:26: no rubric is called 'nothing' (at /extends); extend one of tea"
    ),
    (
      #"{"format": 1, "extends": "../../etc/passwd", "id": "ours", "version": "1.0.0"}"#,
      "1:26: '../../etc/passwd' is no id of a rubric (at /extends); name the rubric to extend by its id, without any path"
    ),
    (
      #"{"format": 1, "extends": "/etc", "id": "ours", "version": "1.0.0"}"#,
      "1:26: '/etc' is no id of a rubric (at /extends); name the rubric to extend by its id, without any path"
    ),
    (
      #"{"format": 1, "extends": "tea\u0000", "id": "ours", "version": "1.0.0"}"#,
      "1:26: 'tea\\u{0}' is no id of a rubric (at /extends); name the rubric to extend by its id, without any path"
    ),
    (
      #"{"format": 1, "extends": "TEA", "id": "ours", "version": "1.0.0"}"#,
      "1:26: 'TEA' is no id of a rubric (at /extends); name the rubric to extend by its id, without any path"
    ),
    (
      #"{"format": 1, "extends": "tea", "id": "tea", "version": "1.0.0"}"#,
      "1:26: the overlay extends itself (at /extends); give the overlay an id of its own"
    ),
    (
      #"{"format": 1, "extends": "tea", "id": "ours", "version": "1"}"#,
      "1:58: '1' is no version (at /version); write it as major.minor.patch, such as 1.0.0"
    ),
    (
      #"{"format": 1, "extends": "tea", "id": "Ours", "version": "1.0.0"}"#,
      "1:39: 'Ours' is no id (at /id); use lower-case letters, digits and hyphens, beginning with a letter"
    ),
    (
      #"{"format": 2, "extends": "tea", "id": "ours", "version": "1.0.0"}"#,
      "1:12: format 2 is newer than this tool, which reads up to 1 (at /format); upgrade crossroads"
    ),
    (
      #"{"format": 1, "extends": "tea"}"#,
      "1:1: key 'id' is missing; add it|1:1: key 'version' is missing; add it"
    ),
  ])
  func `what begins an overlay must be right`(_ text: String, _ expected: String) {
    let reports = reports { () throws(Problems) in
      _ = try RubricModule.read(Shelf.texts("ours", text), in: Shelf())
    }
    #expect(reports == expected.split(separator: "|").map { "ours/rubric.json:\($0)" })
  }

  @Test func `overlays in a circle and chains too deep are refused`() {
    var shelf = Shelf()
    shelf.modules["a"] = Shelf.texts("a", Shelf.overlay("", id: "a", over: "b"))
    shelf.modules["b"] = Shelf.texts("b", Shelf.overlay("", id: "b", over: "ours"))
    #expect(
      reports { () throws(Problems) in _ = try shelf.read("", over: "a") } == [
        "b/rubric.json:2:27: overlays extend one another in a circle: ours extends a extends b extends ours (at /extends); let one extend another rubric"
      ])
    for depth in 0..<9 {
      let base = depth == 0 ? "tea" : "m\(depth - 1)"
      shelf.modules["m\(depth)"] = Shelf.texts(
        "m\(depth)", Shelf.overlay("", id: "m\(depth)", over: base))
    }
    #expect(reports { () throws(Problems) in _ = try shelf.read("", over: "m6") } == [])
    #expect(
      reports { () throws(Problems) in _ = try shelf.read("", over: "m7") } == [
        "m0/rubric.json:2:27: 9 overlays stand one over another: ours, m7, m6, m5, m4, m3, m2, m1, m0 (at /extends); keep it within 8"
      ])
  }

  @Test func `ten thousand questions and entries beyond number are refused with the limit`() {
    let question =
      #"{"id": "qN", "title": "Q", "ask": "Q?", "why": "W.", "mutability": "fact", "sources": ["leaf#brews"], "because": "B.", "choices": [{"id": "y", "label": "Y", "because": "B."}, {"id": "n", "label": "N", "because": "B."}]}"#
    let questions = (0..<600).map { question.replacing("qN", with: "q\($0)") }
    #expect(
      reports { () throws(Problems) in
        _ = try Shelf().read("\"questions\": [\(questions.joined(separator: ","))]")
      } == [
        "ours/rubric.json:3:16: 'questions' has 602 entries (at /questions); keep it within 500"
      ])
    let many = (0..<10_000).map { "{\"id\": \"q\($0)\"}" }
    #expect(
      reports { () throws(Problems) in
        _ = try Shelf().read("\"questions\": [\(many.joined(separator: ","))]")
      } == [
        "ours/rubric.json:3:16: the overlay amends 10000 entries of one list (at /questions); keep it within 5000"
      ])
  }

  @Test func `a rubric found under another name is refused`() {
    var shelf = Shelf()
    shelf.modules["tea"]?.expectedID = "chai"
    #expect(
      reports { () throws(Problems) in _ = try shelf.read("") } == [
        "tea/rubric.json:2:22: the folder of this rubric is called 'chai', but the rubric 'tea' (at /id); give both one name"
      ])
    var texts = Shelf.texts("ours", Shelf.overlay(#""titel": 1"#))
    texts.expectedID = "hers"
    #expect(
      reports { () throws(Problems) in _ = try RubricModule.read(texts, in: Shelf()) } == [
        "ours/rubric.json:2:40: the folder of this rubric is called 'hers', but the rubric 'ours' (at /id); give both one name",
        "ours/rubric.json:3:3: key 'titel' is not known here (at /titel); did you mean 'title'?",
      ])
  }
}
