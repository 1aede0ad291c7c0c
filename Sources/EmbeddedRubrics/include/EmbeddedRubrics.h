#ifndef EMBEDDED_RUBRICS_H
#define EMBEDDED_RUBRICS_H

#include <stddef.h>

/// A file, as bytes of the binary itself.
typedef struct {
  /// The content, without a terminating zero.
  const unsigned char *_Nonnull bytes;
  /// The number of bytes.
  size_t count;
} EmbeddedText;

/// The files of a rubric.
typedef struct {
  /// The folder they are in, below the one of all rubrics.
  const char *_Nonnull folder;
  /// The SHA-256 digest of `rubric.json` followed by `evidence.json`, for a rubric that is shipped.
  const char *_Nullable digest;
  /// The file `rubric.json`.
  EmbeddedText rubric;
  /// The file `evidence.json`.
  EmbeddedText evidence;
  /// The file `cases.json`.
  EmbeddedText cases;
} EmbeddedRubric;

/// A table of rubrics.
typedef struct {
  /// The first of them.
  const EmbeddedRubric *_Nonnull rows;
  /// How many there are.
  size_t count;
} EmbeddedRubrics;

/// Returns the shipped rubrics, in alphabetical order.
EmbeddedRubrics shippedRubrics(void);

/// Returns the rubrics to begin from, in folders that bear the name of their kind of decision.
EmbeddedRubrics starterRubrics(void);

#endif
