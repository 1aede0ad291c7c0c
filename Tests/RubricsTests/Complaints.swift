import Diagnostics

/// Returns what a reading complains of, one line a problem, without the remedies.
func complaints(_ read: () throws(Problems) -> Void) -> [String] {
  do {
    try read()
    return []
  } catch {
    return error.list.map {
      Problem(at: $0.place, $0.message).description
    }
  }
}

/// Returns the remedies that a reading proposes.
func remedies(_ read: () throws(Problems) -> Void) -> [String?] {
  do {
    try read()
    return []
  } catch {
    return error.list.map(\.remedy)
  }
}
