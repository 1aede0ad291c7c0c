import Commands
import Platform

extension ConsoleSize {
  /// Returns the size of the first of some descriptors that is a terminal which knows it.
  static func of(_ descriptors: [Int32]) -> ConsoleSize? {
    for descriptor in descriptors {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 {
        return ConsoleSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
      }
    }
    return nil
  }
}
