extension MarkdownDocument {
  /// A block of text.
  package struct Block: Sendable, Hashable {
    /// What a block is.
    package enum Kind: UInt8, Sendable {
      /// A heading, whether or not it opens a section.
      case heading
      /// Running text.
      case paragraph
      /// The header row of a table, one segment a cell.
      case tableHeader
      /// A row of a table, one segment a cell.
      case tableRow
      /// HTML with text in it, such as what follows `<details>`.
      case html
    }

    /// What it is.
    package var kind: Kind
    /// Whether it is the first block of a list item.
    package var opensItem: Bool
    /// How many list items it stands in, at most 255.
    var itemDepth: UInt8
    private var firstSegment: UInt32
    private var afterSegments: UInt32
    private var headingsBefore: UInt32

    init(kind: Kind, opensItem: Bool, itemDepth: Int, segments: Range<Int>, headingsBefore: Int) {
      self.kind = kind
      self.opensItem = opensItem
      self.itemDepth = UInt8(clamping: itemDepth)
      firstSegment = UInt32(truncatingIfNeeded: segments.lowerBound)
      afterSegments = UInt32(truncatingIfNeeded: segments.upperBound)
      self.headingsBefore = UInt32(truncatingIfNeeded: headingsBefore)
    }

    /// The indices of its segments.
    package var segments: Range<Int> { Int(firstSegment)..<Int(afterSegments) }

    /// The index of the heading whose section it stands in; a heading stands in its own.
    package var section: Int? { headingsBefore == 0 ? nil : Int(headingsBefore) - 1 }

    /// Returns the block with its section counted without so many headings before it.
    func movedUp(by headings: Int) -> Block {
      var block = self
      block.headingsBefore -= min(headingsBefore, UInt32(clamping: headings))
      return block
    }
  }

  /// A heading that opens a section.
  package struct Heading: Sendable, Hashable {
    /// The level, from 1 to 6.
    package var level: Int
    /// The indices of its segments, without the marks.
    package var segments: Range<Int>
  }

  /// A fenced code block.
  package struct Fence: Sendable, Hashable {
    /// How a fence ends.
    package enum Ending: Sendable, Hashable {
      /// With a closing fence.
      case closed
      /// With the document or the list item or quotation around it.
      case unclosed
      /// With a closing fence, but after a line that reads like the opening of another fence.
      case swallowed(ByteRange)
    }

    /// The opening fence with its info string.
    package var opening: ByteRange
    /// The info string without surrounding space.
    package var info: ByteRange
    /// The indices of the segments of its content.
    package var segments: Range<Int>
    /// How it ends.
    package var ending: Ending
    /// The index of the heading whose section it stands in.
    package var section: Int?
  }
}
