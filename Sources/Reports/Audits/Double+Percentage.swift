extension Double {
  /// The share as a percentage with one decimal, such as `12.5%`; a trace is never shown as nothing, and nearly all never as all.
  var percentage: String {
    if self > 0, self < 0.001 { return "<0.1%" }
    if self < 1, self > 0.999 { return ">99.9%" }
    let tenths = Int(self * 1000 + 0.5)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
