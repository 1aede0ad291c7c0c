/// What may still come of something: that it holds, and that it does not.
private struct Prospect {
  var holds: Bool
  var fails: Bool
}

extension Expansion {
  /// Forgets what can no longer decide anything in the state at a place.
  ///
  /// - Returns: The outcome where only one is left, `beyond` where none is that is wanted, else -1.
  mutating func settle(_ base: Int) -> Int32 {
    parts.choosesOne ? settleChoice(base) : settleAdoptions(base)
  }

  private func left(_ base: Int) -> Int { Int(numbers[base] >> 24) }

  /// Returns what may come of the rules with some positions, and makes rules of which only one thing can into that.
  private mutating func settleRules(_ range: Range<Int>, _ base: Int) -> Prospect {
    var prospect = Prospect(holds: false, fails: true)
    let left = self.left(base)
    for index in range {
      let place = base + 2 + parts.optionCount + index
      let near = nearest[Int(numbers[place])]
      let (holds, fails) = (Int(near.holds) <= left, Int(near.fails) <= left)
      if !holds || !fails { numbers[place] = holds ? 1 : 0 }
      if holds { prospect.holds = true }
      if !fails { prospect.fails = false }
    }
    return prospect
  }

  private mutating func forgetRules(_ range: Range<Int>, _ base: Int) {
    for index in range { numbers[base + 2 + parts.optionCount + index] = 0 }
  }

  /// Returns what may come of a difference of points.
  ///
  /// Within a mutating function a call would copy the whole expansion first.
  @inline(__always)
  private func prospect(of form: Int, _ base: Int) -> Prospect {
    let difference = bounds.forms[form]
    let points = numbers[base + 2 + difference.option]
    if abs(points) >= Self.certain { return Prospect(holds: points > 0, fails: points < 0) }
    let rival = difference.rival.map { Int(numbers[base + 2 + $0]) } ?? 0
    let may = bounds.mayCome(
      form, from: Int(points) - rival - difference.threshold, at: Int(numbers[base + 1]),
      left(base))
    return Prospect(holds: may.up, fails: may.down)
  }

  // MARK: - Each option on its own

  private mutating func settleAdoptions(_ base: Int) -> Int32 {
    var adoptable = numbers[base] >> Flags.second & Flags.options
    var avoidable = ~adoptable & numbers[base] & Flags.options
    for option in 0..<parts.optionCount where numbers[base] & (1 << Int32(option)) == 0 {
      let bit = Int32(1) << Int32(option)
      let rulings = parts.rulings[option]
      let required = settleRules(rulings.required, base)
      let excluded = settleRules(rulings.excluded, base)
      let earned = prospect(of: option, base)
      let mayBe = required.holds || (earned.holds && excluded.fails)
      let mayNotBe = required.fails && (earned.fails || excluded.holds)
      if mayBe { adoptable |= bit }
      if mayNotBe { avoidable |= bit }
      if !mayBe || !mayNotBe {
        numbers[base] |= bit
        if mayBe { numbers[base] |= bit << Flags.second }
        numbers[base + 2 + option] = 0
        forgetRules(rulings.required.lowerBound..<rulings.excluded.upperBound, base)
      } else if !earned.holds || !excluded.fails {
        numbers[base + 2 + option] = -Self.certain
        forgetRules(rulings.excluded, base)
      } else if !earned.fails {
        numbers[base + 2 + option] = Self.certain
      }
    }
    let all = (Int32(1) << Int32(parts.optionCount)) - 1
    if numbers[base] & all == all {
      return outcomeOfSet[Int(numbers[base] >> Flags.second & Flags.options)]
    }
    guard let wanted else { return -1 }
    for set in wanted where set & ~adoptable == 0 && ~set & all & ~avoidable == 0 { return -1 }
    return beyond
  }

  // MARK: - One option of all

  /// Here the first bits are the options that are out, and the second those that are candidates for certain.
  private mutating func settleChoice(_ base: Int) -> Int32 {
    let count = parts.optionCount
    var isAnyOpen = false
    for option in 0..<count {
      let required = settleRules(parts.rulings[option].required, base)
      if !required.fails { numbers[base] |= Flags.isAnyRequired }
      if required.holds && required.fails { isAnyOpen = true }
    }
    let isAnyRequired = numbers[base] & Flags.isAnyRequired != 0
    for option in 0..<count {
      let (out, certain) = (Int32(1) << Int32(option), Int32(1) << (Int32(option) + Flags.second))
      if numbers[base] & (out | certain) != 0 { continue }
      let rulings = parts.rulings[option]
      if isAnyRequired { forgetRules(rulings.excluded, base) }
      let required = prospect(ofRules: rulings.required, base)
      let excluded = settleRules(rulings.excluded, base)
      if !required.fails {
        numbers[base] |= certain
      } else if !required.holds, isAnyRequired || !excluded.fails {
        numbers[base] |= out
      } else if !isAnyRequired, !isAnyOpen, !excluded.holds {
        numbers[base] |= certain
      }
    }
    beat(base)
    let outs = numbers[base] & Flags.options
    let alive = ((Int32(1) << Int32(count)) - 1) & ~outs
    for option in 0..<count where alive & (1 << Int32(option)) == 0 {
      numbers[base + 2 + option] = 0
      // What requires an option that is out may still rule out others.
      let rulings = parts.rulings[option]
      forgetRules(rulings.excluded, base)
      if isAnyRequired { forgetRules(rulings.required, base) }
    }
    for option in 0..<count
    where numbers[base] & (1 << (Int32(option) + Flags.second)) != 0 && isAnyRequired {
      forgetRules(parts.rulings[option].required, base)
    }
    if alive == 0 { return outcomeOfSet[0] }
    let candidates = numbers[base] >> Flags.second & Flags.options
    if alive & (alive - 1) == 0, candidates & alive != 0 { return outcomeOfSet[Int(alive)] }
    // Only differences count.
    let first = base + 2 + alive.trailingZeroBitCount
    let level = numbers[first]
    for option in 0..<count where alive & (1 << Int32(option)) != 0 {
      numbers[base + 2 + option] -= level
    }
    guard let wanted else { return -1 }
    for set in wanted where mayChoose(set, base, alive, candidates & alive) { return -1 }
    return beyond
  }

  private func prospect(ofRules range: Range<Int>, _ base: Int) -> Prospect {
    var prospect = Prospect(holds: false, fails: true)
    for index in range {
      let node = numbers[base + 2 + parts.optionCount + index]
      if node != 0 { prospect.holds = true }
      if node == 1 { prospect.fails = false }
    }
    return prospect
  }

  /// Puts out every option that a certain candidate has more points than, whatever comes.
  private mutating func beat(_ base: Int) {
    for (form, difference) in bounds.forms.enumerated() {
      guard let rival = difference.rival else { continue }
      let (own, other) = (Int32(1) << Int32(difference.option), Int32(1) << Int32(rival))
      if numbers[base] & (own | other) != 0 { continue }
      let isCertain = numbers[base] & (own << Flags.second) != 0
      let isRivalCertain = numbers[base] & (other << Flags.second) != 0
      guard isCertain || isRivalCertain else { continue }
      let leads = prospect(of: form, base)
      if !leads.fails, isCertain { numbers[base] |= other }
      if !leads.holds, isRivalCertain { numbers[base] |= own }
    }
  }

  /// Whether an option may still be chosen, judged by its points against each certain candidate.
  private func mayChoose(_ set: Int32, _ base: Int, _ alive: Int32, _ certain: Int32) -> Bool {
    if set == 0 { return certain == 0 }
    guard set & alive != 0 else { return false }
    for (form, difference) in bounds.forms.enumerated() {
      guard let rival = difference.rival else { continue }
      let (own, other) = (Int32(1) << Int32(difference.option), Int32(1) << Int32(rival))
      if own == set, other & certain != 0 {
        if !prospect(of: form, base).holds { return false }
      } else if other == set, own & certain != 0 {
        if !prospect(of: form, base).fails { return false }
      }
    }
    return true
  }
}
