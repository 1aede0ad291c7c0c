/// A sign that a text does, or does not, choose between the rubric's options.
///
/// The points were not thought out: they are the coefficients of a logistic regression over the 1,067 public documents,
/// of 3,021 labelled by people in November 2026, that show a sign at all, times three and rounded.
/// Three were settled before: a note that says nothing but "fine-tune it" must come to what is needed.
/// Choosing documents and others weigh the same, and the documents gathered for variety twice. Rounded points are known to
/// foretell about as well as exact ones (R. Dawes, "The robust beauty of improper linear models", 1979), and a reader can
/// add them up. `.ci/fit-scope.py` computes them anew.
package enum ScopeSign: String, Sendable, CaseIterable {
  case standsAlone = "stands-alone"
  case namesTwo = "names-two"
  case namesThree = "names-three"
  case tellsOutcome = "tells-outcome"
  case decidesAgainst = "decides-against"
  case deniesWhereDecided = "denies-where-decided"
  case weighsWhereDecided = "weighs-where-decided"
  case forgoesParts = "forgoes-parts"
  case deniesOften = "denies-often"
  case putsOff = "puts-off"
  case commits
  case marksChosen = "marks-chosen"
  case statesProviso = "states-proviso"
  case givesReasons = "gives-reasons"
  case reasonsInHeading = "reasons-in-heading"
  case listsRejected = "lists-rejected"
  case allRejected = "all-rejected"
  case namesFailings = "names-failings"
  case teaches
  case teachesAtLength = "teaches-at-length"
  case titleJoins = "title-joins"
  case titlePlan = "title-plan"
  case titleTells = "title-tells"
  case isOnlyFor = "is-only-for"
  case describes
  case explains
  case listsOptions = "lists-options"
  case detailsWorkings = "details-workings"
  case instructs
  case isLong = "is-long"

  /// From so many points on, a text counts as one that chooses: where, of documents that the points were not fitted to,
  /// about one in ten of those that only speak of the options did.
  package static let needed = 7

  /// What the sign counts for.
  package var points: Int {
    switch self {
    case .standsAlone, .deniesWhereDecided: 5
    case .deniesOften, .putsOff, .teachesAtLength: 4
    case .namesTwo, .tellsOutcome, .forgoesParts, .reasonsInHeading, .namesFailings: 3
    case .namesThree, .decidesAgainst, .commits, .titlePlan: 2
    case .weighsWhereDecided, .marksChosen, .statesProviso, .givesReasons, .listsRejected,
      .allRejected, .teaches, .titleJoins:
      1
    case .isOnlyFor, .listsOptions, .isLong: -1
    case .describes, .explains, .detailsWorkings: -2
    case .titleTells, .instructs: -3
    }
  }

  /// What a text does that shows the sign, as the end of a sentence that begins with it.
  package var words: String {
    switch self {
    case .standsAlone: "decides for what needs no alternative"
    case .namesTwo: "names two options"
    case .namesThree: "names three options"
    case .tellsOutcome: "is clear about one outcome"
    case .decidesAgainst: "decides against an option"
    case .deniesWhereDecided: "turns an option down in a part that decides"
    case .weighsWhereDecided: "weighs an option in a part that decides"
    case .putsOff: "puts an option off"
    case .commits: "says who does what"
    case .marksChosen: "marks an option as chosen"
    case .statesProviso: "says on which condition it would be otherwise"
    case .givesReasons: "has a part for reasons"
    case .reasonsInHeading: "gives reasons for an option in a heading"
    case .listsRejected: "lists an option among what was turned down"
    case .allRejected: "turns down every option that it names"
    case .forgoesParts: "says early that it does without what an option is built of"
    case .deniesOften: "denies something in over 30% of the sentences that name an option"
    case .namesFailings: "names what goes wrong"
    case .teaches: "speaks of teaching a model"
    case .teachesAtLength: "speaks of teaching a model at length"
    case .detailsWorkings: "dwells on the workings of an option"
    case .titleJoins: "joins two options in its title"
    case .titlePlan: "is a plan by its title"
    case .titleTells: "is a guide, a report or the like by its title"
    case .isOnlyFor: "is for every option that it names"
    case .describes: "describes an option at length"
    case .explains: "explains an option in general"
    case .listsOptions: "has a part that lists options"
    case .instructs: "tells its reader what to do, at length"
    case .isLong: "has more than \(ScopeEvidence.manyHeadings) headings"
    }
  }
}

extension Sequence<ScopeSign> {
  /// What the signs add up to.
  package var points: Int { reduce(0) { $0 + $1.points } }
}
