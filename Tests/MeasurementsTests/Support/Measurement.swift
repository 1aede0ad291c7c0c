import Measurements

/// Ours, where Foundation brings another of the same name.
typealias Measurement = Measurements.Measurement
