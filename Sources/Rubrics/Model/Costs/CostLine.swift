/// One thing that costs money or time when an outcome is built and run.
package struct CostLine: Sendable, Hashable {
  /// What the figure is multiplied with.
  package enum Basis: Sendable, Hashable {
    /// Paid once, before the first use.
    case oneTime
    /// Paid every month.
    case perMonth
    /// Paid for each unit of the driver with an id.
    case per(String)
  }

  /// The id, which a file of prices names.
  package var id: String
  /// A noun phrase.
  package var title: String
  /// The ids of the outcomes that pay it, in the rubric's order.
  package var outcomes: [String]
  /// What the figure is multiplied with.
  package var basis: Basis
  /// The figure: hours of work with at most two decimals, or else money with at most six.
  package var figure: DecimalRange
  /// Whether the figure is hours of work, to be paid at the hourly rate.
  package var isLabour = false
  /// Whether the figure is the rubric's own, because the sources name the cost but give none.
  package var isAssumed = false
  /// When the price was seen; nothing when its source bears no date.
  package var date: PriceDate?
  /// How many units of a driver that is counted once another line pays already.
  package var beyond = 0
  /// When it is paid.
  package var when: Condition = .always
  /// What it is, and why the figure is what it is.
  package var because = ""
  /// What it rests on.
  package var citations: [Citation] = []
}

extension CostLine {
  /// The ids of the drivers that the figure is multiplied with.
  package var drivers: [String] {
    let labour = isLabour ? [CostDriver.hourlyRate] : []
    return switch basis {
    case .oneTime, .perMonth: labour
    case .per(let driver): [driver] + labour
    }
  }
}
