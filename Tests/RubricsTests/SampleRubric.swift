import Diagnostics
import Rubrics

/// A small valid rubric module as text, to be spoilt by the tests.
enum SampleRubric {
  /// The rubric.
  static let rubric = """
    {
      "format": 1, "id": "tea", "version": "1.2.3", "title": "Tea or coffee?", "summary": "Drinks.",
      "options": [
        {"id": "tea", "title": "Tea", "need": "tea need", "adoptAt": 3, "because": "Why.",
          "sources": ["leaf#brews"]},
        {"id": "coffee", "title": "Coffee", "need": "coffee need", "adoptAt": 2, "because": "Why.",
          "sources": ["leaf#brews", "bean#wakes"]}
      ],
      "outcomes": [
        {"id": "neither", "title": "Water", "adopts": [], OUTCOME},
        {"id": "tea", "title": "Tea", "adopts": ["tea"], OUTCOME},
        {"id": "coffee", "title": "Coffee", "adopts": ["coffee"], OUTCOME},
        {"id": "both", "title": "Both", "adopts": ["coffee", "tea"], OUTCOME}
      ],
      "questions": [
        {"id": "hour", "title": "Hour", "ask": "What hour?", "why": "Sleep.", "essential": true,
          "mutability": "fixed", "sources": ["bean#wakes"],
          "choices": [
            {"id": "morning", "label": "Morning", "hint": "Before noon",
              "points": {"coffee": 2, "tea": -1}, "needs": {"coffee": "mornings"},
              "because": "It wakes.", "sources": ["bean#wakes"]},
            {"id": "evening", "label": "Evening", "points": {"tea": 3}, "because": "It calms.",
              "sources": ["leaf#brews"]},
            {"id": "night", "label": "Night", "because": "It steers advice."}
          ]},
        {"id": "company", "title": "Company", "ask": "Who comes?", "why": "Taste.", "pick": "many",
          "mutability": "changeable", "sources": ["leaf#brews"],
          "choices": [
            {"id": "aunt", "label": "The aunt", "because": "She likes tea."},
            {"id": "uncle", "label": "The uncle", "because": "He likes coffee."}
          ]}
      ],
      "rules": [
        {"id": "aunt-gets-tea", "when": {"company": "aunt"}, "requires": "tea", "because": "Aunt.",
          "sources": ["leaf#brews"]},
        {"id": "no-night-coffee", "when": {"hour": "night"}, "excludes": "coffee",
          "because": "Sleep.", "sources": ["bean#wakes"]}
      ],
      "prerequisites": [
        {"id": "kettle", "title": "A kettle",
          "when": {"outcome": "tea", "hour": ["unknown", "night"]}, "severity": "blocker",
          "because": "Heat.", "remedy": "Buy one.", "sources": ["leaf#brews"]}
      ],
      "advice": [
        {"id": "too-late", "kind": "anti-pattern", "about": ["coffee"],
          "when": [{"hour": "night", "not": {"company": ["uncle", "aunt"]}}, {"plan": "both"}],
          "committedBy": ["coffee"], "title": "Late", "detail": "It keeps you up.",
          "remedy": "Wait.", "sources": ["bean#wakes"]}
      ],
      "properties": [
        {"id": "later-keeps-tea", "states": "Later keeps tea.",
          "monotone": {"question": "hour", "order": ["morning", "night", "evening"],
            "neverDrops": "tea"}},
        {"id": "night-no-coffee", "states": "No coffee.",
          "never": {"when": {"hour": "night"}, "adopts": "coffee"}},
        {"id": "aunt-tea", "states": "Tea.", "always": {"when": {"company": "aunt"}, "adopts": "tea"}},
        {"id": "uncle-free", "states": "Free.", "independent": ["company"]},
        {"id": "more-keeps-tea", "states": "More.",
          "monotone": {"question": "company", "picking": ["uncle", "aunt"], "neverDrops": "tea"}}
      ]
    }

    """.replacing(
      "OUTCOME",
      with: """
        "headline": "Do it.", "summary": "Well.", \
        "path": [{"title": "Boil", "detail": "Water.", "sources": ["leaf#brews"]}], \
        "takes": [{"title": "Time", "detail": "A while.", "sources": ["leaf#brews"]}], \
        "carriedBy": {"detail": "You.", "sources": ["leaf#brews"]}, \
        "undoing": {"detail": "Pour out.", "sources": ["leaf#brews"]}
        """)

  /// Its evidence.
  static let evidence = """
    {
      "format": 1, "rubric": "tea",
      "sources": [
        {"id": "leaf", "title": "On leaves", "publisher": "Leaf", "year": 1999,
          "url": "https://example.org/leaf", "grade": "measured", "note": "Read.",
          "claims": [
            {"id": "brews", "text": "Leaves brew.", "alsoIn": ["bean"]},
            {"id": "green", "text": "Leaves are green.", "background": "For colour."}
          ]},
        {"id": "bean", "title": "On beans", "grade": "guidance",
          "claims": [{"id": "wakes", "text": "Beans wake."}]}
      ]
    }

    """

  /// Its cases.
  static let cases = """
    {
      "format": 1, "rubric": "tea",
      "cases": [
        {"id": "aunt-comes", "title": "The aunt comes", "source": "leaf",
          "answers": {"company": ["uncle", "aunt"], "hour": "unknown"}, "plan": "coffee",
          "expect": {"outcome": ["tea", "both"], "advice": ["too-late"], "prerequisites": ["kettle"]},
          "why": "She does.", "miss": "She never says."}
      ]
    }

    """

  /// Reads the sample, each text with one piece replaced by another.
  static func read(
    rubric: String = rubric, evidence: String? = evidence
  ) throws(Problems) -> Rubric {
    try RubricReader.rubric(
      from: NamedText(name: "rubric.json", bytes: Array(rubric.utf8)),
      evidence: evidence.map { NamedText(name: "evidence.json", bytes: Array($0.utf8)) })
  }
}
