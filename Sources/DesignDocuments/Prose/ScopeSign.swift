/// A sign that a text does, or does not, choose between the rubric's options.
///
/// The points were not thought out: they are the coefficients of a logistic regression over the 548 public documents,
/// of 2,156 labelled by people in November 2026, that name an option outside of references, times three and rounded.
/// Choosing documents and others weigh the same, and the documents gathered for variety twice. Rounded points are known to
/// foretell about as well as exact ones (R. Dawes, "The robust beauty of improper linear models", 1979), and a reader can
/// add them up. `.ci/fit-scope.py` computes them anew.
package enum ScopeSign: String, Sendable, CaseIterable {
  case decides = "decides"
  case standsAlone = "stands-alone"
  case namesTwo = "names-two"
  case namesThree = "names-three"
  case tellsOutcome = "tells-outcome"
  case decidesAgainst = "decides-against"
  case deniesWhereDecided = "denies-where-decided"
  case weighsWhereDecided = "weighs-where-decided"
  case putsOff = "puts-off"
  case commits = "commits"
  case statesProviso = "states-proviso"
  case givesReasons = "gives-reasons"
  case listsRejected = "lists-rejected"
  case isOnlyFor = "is-only-for"
  case describes = "describes"
  case compares = "compares"
  case explains = "explains"
  case listsOptions = "lists-options"
  case instructs = "instructs"
  case reasonsInHeading = "reasons-in-heading"
  case allRejected = "all-rejected"
  case titleJoins = "title-joins"
  case titleWeighs = "title-weighs"
  case isLong = "is-long"
  case isVeryLong = "is-very-long"

  /// From so many points on, a text counts as one that chooses: where, of documents that the points were not fitted to,
  /// about one in ten of those that only speak of the options did.
  package static let needed = 8

  /// What the sign counts for.
  package var points: Int {
    switch self {
    case .standsAlone: 7
    case .deniesWhereDecided, .putsOff: 5
    case .titleJoins: 4
    case .decides, .namesTwo, .namesThree, .tellsOutcome, .decidesAgainst, .weighsWhereDecided,
      .commits, .statesProviso:
      3
    case .givesReasons, .listsRejected, .allRejected: 2
    case .reasonsInHeading: 1
    case .isOnlyFor, .titleWeighs, .isVeryLong: -2
    case .describes, .compares, .listsOptions, .isLong: -3
    case .explains: -4
    case .instructs: -5
    }
  }

  /// What a text does that shows the sign, as the end of a sentence that begins with it.
  package var words: String {
    switch self {
    case .decides: "states a decision"
    case .standsAlone: "decides for what needs no alternative"
    case .namesTwo: "names two options"
    case .namesThree: "names three options"
    case .tellsOutcome: "is clear about one outcome"
    case .decidesAgainst: "decides against an option"
    case .deniesWhereDecided: "turns one down where it decides"
    case .weighsWhereDecided: "weighs one where it decides"
    case .putsOff: "puts one off"
    case .commits: "says who does it"
    case .statesProviso: "says on which condition"
    case .givesReasons: "has a part for reasons"
    case .listsRejected: "names one among what was turned down"
    case .isOnlyFor: "is for all that it names"
    case .describes: "describes at length"
    case .compares: "compares in a heading"
    case .explains: "names one where it explains in general"
    case .listsOptions: "lists options"
    case .instructs: "tells its reader what to do"
    case .reasonsInHeading: "gives reasons for one in a heading"
    case .allRejected: "turns down all that it names"
    case .titleJoins: "joins two in its title"
    case .titleWeighs: "leaves one open in its title"
    case .isLong: "has more than \(ScopeEvidence.manyHeadings) headings"
    case .isVeryLong: "has more than \(ScopeEvidence.veryManyHeadings)"
    }
  }
}
