import Diagnostics
import Rubrics
import Testing

struct RubricSlipTests {
  @Test(arguments: [
    Slip(
      "an unknown key", "\"need\": \"tea need\"", "\"need\": \"tea need\", \"neeed\": 1",
      "/options/0/neeed key 'neeed' is not known here"),
    Slip(
      "an option that is not offered, in a rubric that extends none", "\"need\": \"tea need\"",
      "\"need\": \"tea need\", \"offered\": false",
      "/options/0/offered 'offered' has no meaning in a rubric that extends no other"),
    Slip(
      "all of one choice", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["aunt"]}}, "requires""#,
      "/rules/0/when/company/all 'all' names only one choice"),
    Slip(
      "all of no choice", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": []}}, "requires""#,
      "/rules/0/when/company/all 'all' names no choice"),
    Slip(
      "all of a choice named twice", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["aunt", "aunt"]}}, "requires""#,
      "/rules/0/when/company/all/1 'aunt' is named twice"),
    Slip(
      "all of a question that takes one choice", #""when": {"hour": "night"}, "excludes""#,
      #""when": {"hour": {"all": ["night", "evening"]}}, "excludes""#,
      "/rules/1/when/hour/all 'hour' takes one choice, so no answer picks several"),
    Slip(
      "all of a choice that is none", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["aunt", "ant"]}}, "requires""#,
      "/rules/0/when/company/all/1 there is no choice 'ant'"),
    Slip(
      "all of a choice and 'unknown'", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["aunt", "uncle", "unknown"]}}, "requires""#,
      "/rules/0/when/company/all/2 'unknown' cannot be picked beside others"),
    Slip(
      "all of a choice and 'none-of-these', in advice",
      #""not": {"company": ["uncle", "aunt"]}"#,
      #""not": {"company": {"all": ["uncle", "aunt", "none-of-these"]}}"#,
      "/advice/0/when/0/not/company/all/2 'none-of-these' cannot be picked beside others"),
    Slip(
      "an object that is no 'all'", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"any": ["aunt", "uncle"]}}, "requires""#,
      "/rules/0/when/company the value of 'company' is neither a choice, nor a list of choices, nor choices that hold together"
    ),
    Slip(
      "an 'all' with something beside it", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["aunt", "uncle"], "not": "aunt"}}, "requires""#,
      "/rules/0/when/company the value of 'company' is neither a choice, nor a list of choices, nor choices that hold together"
    ),
    Slip(
      "an 'all' that is no list", #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": "aunt"}}, "requires""#,
      "/rules/0/when/company/all expected an array, saw the string 'aunt'"),
    Slip(
      "a duplicate key", "\"need\": \"tea need\"", "\"need\": \"tea need\", \"need\": \"x\"",
      "/options/0/need key 'need' repeats the one at line 4, column 35"),
    Slip(
      "a missing key", "\"need\": \"tea need\", ", "",
      "/options/0 key 'need' is missing"),
    Slip(
      "a wrong type", "\"need\": \"tea need\"", "\"need\": [\"tea need\"]",
      "/options/0/need expected a string, saw an array"),
    Slip(
      "a text of blanks", "\"need\": \"tea need\"", "\"need\": \"  \"",
      "/options/0/need the text is empty"),
    Slip(
      "an escaped control character", "\"need\": \"tea need\"", "\"need\": \"tea\\u001bneed\"",
      "/options/0/need the text holds the control character U+001B"),
    Slip(
      "a line break", "\"need\": \"tea need\"", "\"need\": \"tea\\nneed\"",
      "/options/0/need the text holds the control character U+000A"),
    Slip(
      "a raw delete", "\"need\": \"tea need\"", "\"need\": \"tea\u{7F}need\"",
      "/options/0/need the text holds the control character U+007F"),
    Slip(
      "a bidirectional override", "\"need\": \"tea need\"", "\"need\": \"tea\u{202E}need\"",
      "/options/0/need the text holds the control character U+202E"),
    Slip(
      "a version of two parts", "1.2.3", "1.2", "/version '1.2' is no version"),
    Slip(
      "a version with leading zeros", "1.2.3", "1.02.3", "/version '1.02.3' is no version"),
    Slip(
      "an essential that is no truth value", "\"essential\": true", "\"essential\": 1",
      "/questions/0/essential expected true or false, saw the number 1"),
    Slip(
      "an unknown word", "\"mutability\": \"fixed\"", "\"mutability\": \"fixd\"",
      "/questions/0/mutability expected one of fact, changeable, fixed, saw 'fixd'"),
    Slip(
      "an unknown kind", "\"kind\": \"anti-pattern\"", "\"kind\": \"antipattern\"",
      "/advice/0/kind expected one of hidden-cost, anti-pattern, bad-reason, failure-mode, "
        + "evaluation, mitigation, method, evidence, relook-trigger, adjacent-decision, "
        + "saw 'antipattern'",
      "/advice/0/committedBy a plan cannot commit advice of the kind method"),
    Slip(
      "a plan that commits a mitigation", "\"kind\": \"anti-pattern\"", "\"kind\": \"mitigation\"",
      "/advice/0/committedBy a plan cannot commit advice of the kind mitigation"),
    Slip(
      "no options", "\"about\": [\"coffee\"]", "\"about\": \"coffee\"",
      "/advice/0/about expected an array, saw the string 'coffee'"),
  ])
  func `a slip of form is reported where it stands`(_ slip: Slip) {
    expectComplaints(of: slip)
  }

  @Test(arguments: [
    Slip(
      "a test that is no question", "\"mutability\": \"fixed\"",
      "\"mutability\": \"fixed\", \"supersededBy\": \"companie\"",
      "/questions/0/supersededBy there is no question 'companie'"),
    Slip(
      "itself", "\"mutability\": \"fixed\"",
      "\"mutability\": \"fixed\", \"supersededBy\": \"hour\"",
      "/questions/0/supersededBy question 'hour' is superseded by itself"),
    Slip(
      "a test that takes many", "\"mutability\": \"fixed\"",
      "\"mutability\": \"fixed\", \"supersededBy\": \"company\"",
      "/questions/0/supersededBy 'company' takes any number of choices, so it can supersede nothing"
    ),
    Slip(
      "a symptom that takes many", "\"pick\": \"many\"",
      "\"pick\": \"many\", \"supersededBy\": \"hour\"",
      "/questions/1/supersededBy 'company' takes any number of choices, so nothing can supersede it"
    ),
    Slip(
      "a number without a unit", "\"label\": \"Evening\"", "\"label\": \"Evening\", \"from\": 18",
      "/questions/0/choices/1/from the choice begins at a number, but question 'hour' has no unit"),
    Slip(
      "a unit without numbers", "\"mutability\": \"fixed\"",
      "\"mutability\": \"fixed\", \"unit\": \"h\"",
      "/questions/0/choices/1 choice 'evening' does not say from which number it holds",
      "/questions/0/choices/2 choice 'night' does not say from which number it holds"),
    Slip(
      "a unit where many are picked", "\"pick\": \"many\"",
      "\"pick\": \"many\", \"unit\": \"heads\"",
      "/questions/1/unit question 'company' takes any number of choices, but a number falls into one",
      "/questions/1/choices/1 choice 'uncle' does not say from which number it holds"),
    Slip(
      "a way to find out that nobody goes", "\"mutability\": \"fixed\"",
      "\"mutability\": \"fixed\", \"findOut\": {\"how\": \"Look.\", \"minutes\": 0}",
      "/questions/0/findOut key 'who' is missing",
      "/questions/0/findOut/minutes expected a whole number from 1 to 100000, saw the number 0"),
  ])
  func `a question that cannot be asked so is reported where it says so`(_ slip: Slip) {
    expectComplaints(of: slip)
  }

  @Test func `no test is superseded itself, and numbers rise`() {
    let later = """
      {"id": "clock", "title": "Clock", "ask": "What does it say?", "why": "Facts.",
        "mutability": "fact", "sources": ["bean#wakes"], "supersededBy": "sun", "unit": "h",
        "choices": [{"id": "early", "label": "Early", "from": 6, "because": "It is."},
          {"id": "late", "label": "Late", "from": 6, "because": "It is."}]},
      {"id": "sun", "title": "Sun", "ask": "Where does it stand?", "why": "Facts.",
        "mutability": "fact", "sources": ["bean#wakes"],
        "choices": [{"id": "low", "label": "Low", "because": "It is."},
          {"id": "high", "label": "High", "because": "It is."}]},
      {"id": "company"
      """
    let text = SampleRubric.rubric
      .replacing("{\"id\": \"company\"", with: later)
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) } == [
        "/questions/1/choices/1/from choice 'late' begins at 6, which is not above 6"
      ])
    let chained = text.replacing(
      "\"mutability\": \"fixed\"",
      with: "\"mutability\": \"fixed\", \"supersededBy\": \"clock\""
    )
    .replacing("\"from\": 6, \"because\": \"It is.\"},", with: "\"because\": \"It is.\"},")
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: chained) } == [
        "/questions/0/supersededBy 'clock' is itself superseded by 'sun'"
      ])
    #expect(
      remedies { () throws(Problems) in _ = try SampleRubric.read(rubric: chained) }
        == ["name 'sun' here too"])
  }

  @Test(arguments: [
    Slip(
      "capital letters", "\"id\": \"kettle\"", "\"id\": \"Kettle\"",
      "/prerequisites/0/id 'Kettle' is no id"),
    Slip(
      "a leading digit", "\"id\": \"kettle\"", "\"id\": \"1kettle\"",
      "/prerequisites/0/id '1kettle' is no id"),
    Slip(
      "an underscore", "\"id\": \"kettle\"", "\"id\": \"ket_tle\"",
      "/prerequisites/0/id 'ket_tle' is no id"),
    Slip("nothing", "\"id\": \"kettle\"", "\"id\": \"\"", "/prerequisites/0/id '' is no id"),
    Slip(
      "a control character", "\"id\": \"kettle\"", "\"id\": \"ket\\u0007tle\"",
      "/prerequisites/0/id 'ket\u{7}tle' is no id"),
    Slip(
      "65 letters", "\"id\": \"kettle\"", "\"id\": \"\(String(repeating: "k", count: 65))\"",
      "/prerequisites/0/id id '\(String(repeating: "k", count: 60))…' has 65 bytes"),
    Slip(
      "the id of a question", "\"id\": \"kettle\"", "\"id\": \"hour\"",
      "/prerequisites/0/id id 'hour' is already that of the question at rubric.json:16:12"),
    Slip(
      "the id of an option", "\"id\": \"kettle\"", "\"id\": \"tea\"",
      "/prerequisites/0/id id 'tea' is already that of the option at rubric.json:4:12"),
    Slip(
      "the id of a question in capitals", "\"id\": \"kettle\"", "\"id\": \"HOUR\"",
      "/prerequisites/0/id 'HOUR' is no id",
      "/prerequisites/0/id id 'HOUR' differs only by case from that of the question at "
        + "rubric.json:16:12"),
    Slip(
      "the id of another choice", "\"id\": \"evening\"", "\"id\": \"morning\"",
      "/questions/0/choices/1/id id 'morning' is already that of the choice at rubric.json:19:16",
      "/properties/0/monotone/order/2 there is no choice 'evening'"),
    Slip(
      "a choice called unknown", "\"id\": \"aunt\"", "\"id\": \"unknown\"",
      "/questions/1/choices/0/id id 'unknown' is reserved",
      "/rules/0/when/company 'unknown' cannot decide anything"),
  ])
  func `an id that is not fit is reported`(_ slip: Slip) {
    let complaints = found(by: slip)
    #expect(complaints.starts(with: slip.complaints.prefix(1)), "\(complaints)")
  }

  @Test(arguments: ["not", "outcome", "plan", "unknown", "rubric", "format", "answers"])
  func `words of the format are no ids`(_ word: String) {
    expectComplaints(
      of: Slip(
        word, "\"id\": \"kettle\"", "\"id\": \"\(word)\"",
        "/prerequisites/0/id id '\(word)' is reserved"))
  }

  @Test(arguments: [
    Slip(
      "points for an unknown option", "{\"tea\": 3}", "{\"tee\": 3, \"tea\": 3}",
      "/questions/0/choices/1/points/tee there is no option 'tee'"),
    Slip(
      "0 points", "{\"tea\": 3}", "{\"coffee\": 0, \"tea\": 3}",
      "/questions/0/choices/1/points/coffee 0 points change nothing"),
    Slip(
      "10 points", "{\"tea\": 3}", "{\"tea\": 10}",
      "/questions/0/choices/1/points/tea expected a whole number from -9 to 9, "
        + "saw the number 10"),
    Slip(
      "half a point", "{\"tea\": 3}", "{\"tea\": 0.5}",
      "/questions/0/choices/1/points/tea expected a whole number from -9 to 9, "
        + "saw the number 0.5"),
    Slip(
      "no points", "\"points\": {\"tea\": 3}", "\"points\": {}",
      "/questions/0/choices/1/points 'points' is empty"),
    Slip(
      "points without a source", "\"It calms.\",\n          \"sources\": [\"leaf#brews\"]",
      "\"It calms.\"", "/questions/0/choices/1 key 'sources' is missing"),
    Slip(
      "points with an empty list of sources",
      "\"It calms.\",\n          \"sources\": [\"leaf#brews\"]",
      "\"It calms.\", \"sources\": []",
      "/questions/0/choices/1/sources no source is cited"),
    Slip(
      "an outcome that adopts what is no option", "\"adopts\": [\"tea\"]",
      "\"adopts\": [\"tee\"]", "/outcomes/1/adopts/0 there is no option 'tee'"),
    Slip(
      "an outcome that adopts twice", "\"adopts\": [\"tea\"]", "\"adopts\": [\"tea\", \"tea\"]",
      "/outcomes/1/adopts/1 'tea' is named twice"),
    Slip(
      "a rule on an unknown question", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"compny\": \"aunt\"}, \"requires\"", "/rules/0/when/compny there is no question 'compny'"),
    Slip(
      "a rule on an unknown choice", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"company\": \"ant\"}, \"requires\"", "/rules/0/when/company there is no choice 'ant'"),
    Slip(
      "a rule on an open answer", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"company\": \"unknown\"}, \"requires\"",
      "/rules/0/when/company 'unknown' cannot decide anything"),
    Slip(
      "a rule on the outcome", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"outcome\": \"tea\"}, \"requires\"",
      "/rules/0/when/outcome 'outcome' has no meaning here, where only answers count"),
    Slip(
      "a rule on the plan, well hidden", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"not\": [{\"plan\": \"tea\"}]}, \"requires\"",
      "/rules/0/when/not/0/plan 'plan' has no meaning here, where only answers count"),
    Slip(
      "an empty condition", "{\"company\": \"aunt\"}, \"requires\"", "{}, \"requires\"",
      "/rules/0/when the condition is empty"),
    Slip(
      "an empty list of conditions", "{\"company\": \"aunt\"}, \"requires\"", "[], \"requires\"",
      "/rules/0/when the list of conditions is empty"),
    Slip(
      "a list within a list of conditions", "{\"company\": \"aunt\"}, \"requires\"",
      "[[{\"company\": \"aunt\"}]], \"requires\"",
      "/rules/0/when/0 expected an object, saw an array"),
    Slip(
      "an empty list of choices", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"company\": []}, \"requires\"", "/rules/0/when/company the list is empty"),
    Slip(
      "a choice named twice", "{\"company\": \"aunt\"}, \"requires\"",
      "{\"company\": [\"aunt\", \"aunt\"]}, \"requires\"",
      "/rules/0/when/company/1 'aunt' is named twice"),
    Slip(
      "a rule without effect", "\"requires\": \"tea\", ", "",
      "/rules/0 the rule neither requires nor excludes an option"),
    Slip(
      "a rule with two effects", "\"requires\": \"tea\", ",
      "\"requires\": \"tea\", \"excludes\": \"coffee\", ",
      "/rules/0/excludes the rule both requires and excludes"),
    Slip(
      "a rule on an unknown option", "\"requires\": \"tea\"", "\"requires\": \"te\"",
      "/rules/0/requires there is no option 'te'"),
    Slip(
      "a prerequisite on an unknown outcome", "{\"outcome\": \"tea\"", "{\"outcome\": \"teas\"",
      "/prerequisites/0/when/outcome there is no outcome 'teas'"),
    Slip(
      "unknown named twice", "[\"unknown\", \"night\"]", "[\"unknown\", \"unknown\"]",
      "/prerequisites/0/when/hour/1 'unknown' is named twice"),
    Slip(
      "advice committed by an unknown outcome", "\"committedBy\": [\"coffee\"]",
      "\"committedBy\": [\"cofee\"]", "/advice/0/committedBy/0 there is no outcome 'cofee'"),
    Slip(
      "an order that leaves out a choice", "[\"morning\", \"night\", \"evening\"]",
      "[\"morning\", \"evening\"]", "/properties/0/monotone/order the order leaves out night"),
    Slip(
      "an order beside picks", "\"order\": [\"morning\", \"night\", \"evening\"]",
      "\"order\": [\"morning\", \"night\", \"evening\"], \"picking\": \"night\"",
      "/properties/0/monotone/order the promise has both 'order' and 'picking'",
      "/properties/0/monotone/picking 'hour' takes one choice, so nothing is picked as well"),
    Slip(
      "picks of a question that takes one choice",
      "\"order\": [\"morning\", \"night\", \"evening\"]", "\"picking\": [\"night\", \"nigt\"]",
      "/properties/0/monotone/picking 'hour' takes one choice, so nothing is picked as well",
      "/properties/0/monotone/picking/1 there is no choice 'nigt'"),
    Slip(
      "picks of nothing", "\"order\": [\"morning\", \"night\", \"evening\"]",
      "\"picking\": []",
      "/properties/0/monotone/picking 'hour' takes one choice, so nothing is picked as well",
      "/properties/0/monotone/picking the list is empty"),
    Slip(
      "an order that repeats a choice", "[\"morning\", \"night\", \"evening\"]",
      "[\"morning\", \"night\", \"evening\", \"night\"]",
      "/properties/0/monotone/order/3 'night' is named twice"),
    Slip(
      "a property of an unknown question", "\"independent\": [\"company\"]",
      "\"independent\": [\"companies\"]",
      "/properties/3/independent/0 there is no question 'companies'"),
    Slip(
      "independence of nothing where a condition holds", "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": "night"}, "questions": []}"#,
      "/properties/3/independent/questions the list is empty"),
    Slip(
      "independence of a question twice", "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": "night"}, "questions": ["company", "company"]}"#,
      "/properties/3/independent/questions/1 'company' is named twice"),
    Slip(
      "independence of an unknown question", "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": "night"}, "questions": "companies"}"#,
      "/properties/3/independent/questions there is no question 'companies'"),
    Slip(
      "independence under nothing", "\"independent\": [\"company\"]",
      #""independent": {"questions": "company"}"#,
      "/properties/3/independent key 'when' is missing"),
    Slip(
      "independence of the one answer that a condition leaves", "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": "night"}, "questions": ["hour", "company"]}"#,
      "/properties/3/independent/questions the condition leaves 'hour' only the answer 'night', so that nothing can depend on it"
    ),
    Slip(
      "independence of the one answer that parts of a condition leave together",
      "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": ["night", "evening"], "not": {"hour": "night"}}, "questions": "hour"}"#,
      "/properties/3/independent/questions the condition leaves 'hour' only the answer 'evening', so that nothing can depend on it"
    ),
    Slip(
      "independence of a question of which a condition leaves nothing",
      "\"independent\": [\"company\"]",
      #""independent": {"when": {"hour": "night", "not": {"hour": "night"}}, "questions": "hour"}"#,
      "/properties/3/independent/questions the condition leaves 'hour' no answer, so that nothing can depend on it"
    ),
    Slip(
      "a bound that holds nowhere", "\"independent\": [\"company\"]",
      #""always": {"adopts": "tea"}"#,
      "/properties/3/always the promise does not say where it holds"),
    Slip(
      "an option beside itself", "\"independent\": [\"company\"]",
      #""always": {"adopting": "tea", "adopts": "tea"}"#,
      "/properties/3/always/adopting 'tea' is named on both sides"),
    Slip(
      "an option beside an unknown one", "\"independent\": [\"company\"]",
      #""never": {"adopting": "tee", "adopts": "tea"}"#,
      "/properties/3/never/adopting there is no option 'tee'"),
    Slip(
      "a property without assertion", ", \"independent\": [\"company\"]", "",
      "/properties/3 the property asserts nothing"),
    Slip(
      "a property with two assertions", ", \"independent\": [\"company\"]",
      ", \"independent\": [\"company\"], \"never\": {\"when\": {\"hour\": \"night\"}, "
        + "\"adopts\": \"tea\"}", "/properties/3 the property asserts more than one thing"),
    Slip(
      "a property on the plan", "\"never\": {\"when\": {\"hour\": \"night\"}",
      "\"never\": {\"when\": {\"plan\": \"tea\"}",
      "/properties/1/never/when/plan 'plan' has no meaning here, where only answers count"),
    Slip(
      "text that is no citation", "[\"leaf#brews\", \"bean#wakes\"]", "[\"leaf\", \"bean#wakes\"]",
      "/options/1/sources/0 'leaf' is no citation"),
    Slip(
      "a citation with spaces", "[\"leaf#brews\", \"bean#wakes\"]",
      "[\"leaf #brews\", \"bean#wakes\"]", "/options/1/sources/0 'leaf #brews' is no citation"),
    Slip(
      "a citation of an unknown source", "[\"leaf#brews\", \"bean#wakes\"]",
      "[\"leef#brews\", \"bean#wakes\"]",
      "/options/1/sources/0 there is no source 'leef' in the evidence"),
    Slip(
      "a citation of an unknown claim", "[\"leaf#brews\", \"bean#wakes\"]",
      "[\"leaf#brew\", \"bean#wakes\"]",
      "/options/1/sources/0 source 'leaf' has no claim 'brew'"),
    Slip(
      "a claim cited twice", "[\"leaf#brews\", \"bean#wakes\"]", "[\"bean#wakes\", \"bean#wakes\"]",
      "/options/1/sources/1 'bean#wakes' is cited twice"),
  ])
  func `a reference that leads nowhere or makes no sense is reported`(_ slip: Slip) {
    expectComplaints(of: slip)
  }

  @Test(arguments: [
    Slip(
      "two outcomes for one set", "\"adopts\": [\"tea\"]", "\"adopts\": [\"coffee\"]",
      "/outcomes no outcome adopts only 'tea'",
      "/outcomes/2/adopts outcome 'coffee' adopts the same as 'tea'"),
    Slip(
      "a set without outcome", "\"adopts\": []", "\"adopts\": [\"tea\", \"coffee\"]",
      "/outcomes no outcome adopts no option",
      "/outcomes/3/adopts outcome 'both' adopts the same as 'neither'"),
    Slip(
      "a threshold out of reach", "\"adoptAt\": 2", "\"adoptAt\": 3",
      "/options/1/adoptAt 'coffee' is adopted at 3 points, but all choices together give 2, "
        + "and no rule requires it"),
    Slip("a threshold out of reach that a rule makes up for", "\"adoptAt\": 3", "\"adoptAt\": 99"),
    Slip(
      "rules that contradict each other",
      "{\"hour\": \"night\"}, \"excludes\": \"coffee\"",
      "{\"company\": [\"aunt\"]}, \"excludes\": \"tea\"",
      "/rules/1/when rules 'aunt-gets-tea' and 'no-night-coffee' require and exclude 'tea' under "
        + "the same condition"),
    Slip(
      "a question with one choice",
      ",\n        {\"id\": \"uncle\", \"label\": \"The uncle\", \"because\": \"He likes coffee.\"}",
      "",
      "/questions/1/choices question 'company' has only one choice",
      "/advice/0/when/0/not/company/0 there is no choice 'uncle'",
      "/properties/4/monotone/picking/0 there is no choice 'uncle'"),
  ])
  func `parts that make no sense together are reported`(_ slip: Slip) {
    expectComplaints(of: slip)
  }

  @Test func `sense is judged wherever the parts it concerns are readable`() {
    let text = SampleRubric.rubric
      .replacing("\"kettle\"", with: "\"Kettle\"")
      .replacing("\"adoptAt\": 2", with: "\"adoptAt\": 3")
      .replacing("\"adopts\": [\"tea\"]", with: "\"adopts\": [\"tee\"]")
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) } == [
        "/options/1/adoptAt 'coffee' is adopted at 3 points, but all choices together give 2, "
          + "and no rule requires it",
        "/outcomes/1/adopts/0 there is no option 'tee'",
        "/prerequisites/0/id 'Kettle' is no id",
      ])
  }

  @Test func `lists of nothing are reported`() {
    let text = """
      {"format": 1, "id": "x", "version": "1.0.0", "title": "X", "summary": "X.",
       "options": [], "outcomes": [], "questions": []}
      """
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) } == [
        "/options 'options' is empty", "/outcomes 'outcomes' is empty",
        "/questions 'questions' is empty", "/rubric this belongs to the rubric 'tea', not to 'x'",
      ])
  }

  @Test func `every problem is reported at once in the order of the text`() {
    let text = SampleRubric.rubric
      .replacing("\"kettle\"", with: "\"Kettle\"")
      .replacing("{\"tea\": 3}", with: "{\"tea\": 30}")
      .replacing("\"need\": \"tea need\"", with: "\"nead\": \"tea need\"")
    let found = complaints { () throws(Problems) in
      _ = try SampleRubric.read(
        rubric: text, evidence: SampleRubric.evidence.replacing("1999", with: "199"))
    }
    #expect(
      found == [
        "rubric.json:4:5: key 'need' is missing (at /options/0)",
        "rubric.json:4:35: key 'nead' is not known here (at /options/0/nead)",
        "rubric.json:22:65: expected a whole number from -9 to 9, saw the number 30 "
          + "(at /questions/0/choices/1/points/tea)",
        "rubric.json:40:12: 'Kettle' is no id (at /prerequisites/0/id)",
        "evidence.json:4:71: expected a whole number from 1900 to 2100, saw the number 199 "
          + "(at /sources/0/year)",
      ])
  }

  @Test(
    arguments: [
      (
        "\"requires\": \"tea\"", "\"requires\": \"tee\"", "did you mean 'tea'? (known: tea, coffee)"
      ),
      ("{\"company\": \"aunt\"}", "{\"hours\": \"night\"}", "did you mean 'hour'?"),
      ("{\"company\": \"aunt\"}", "{\"weather\": \"wet\"}", nil),
      ("\"requires\": \"tea\"", "\"requires\": \"cocoa\"", "name one that is known: tea, coffee"),
      (
        "[\"leaf#brews\", \"bean#wakes\"]", "[\"leaf#brew\"]",
        "did you mean 'brews'? (known: brews, green)"
      ),
    ] as [(String, String, String?)])
  func `a wrong name is answered with the nearest`(
    _ original: String, _ slip: String, _ remedy: String?
  ) {
    let text = SampleRubric.rubric.replacing(original, with: slip, maxReplacements: 1)
    #expect(
      remedies { () throws(Problems) in _ = try SampleRubric.read(rubric: text) } == [remedy])
  }

  private func found(by slip: Slip) -> [String] {
    Slip.complaints { () throws(Problems) in
      _ = try SampleRubric.read(rubric: slip.applied(to: SampleRubric.rubric))
    }
  }

  private func expectComplaints(of slip: Slip) {
    #expect(SampleRubric.rubric.contains(slip.original))
    #expect(found(by: slip) == slip.complaints)
  }
}
