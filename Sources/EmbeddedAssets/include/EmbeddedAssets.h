#ifndef EMBEDDED_ASSETS_H
#define EMBEDDED_ASSETS_H

#include <stddef.h>

/// A file that pages carry within themselves, as bytes of the binary itself.
typedef struct {
  /// The content, without a terminating zero.
  const unsigned char *_Nonnull bytes;
  /// The number of bytes.
  size_t count;
} EmbeddedAsset;

/// Returns the style sheet of every page.
EmbeddedAsset embeddedPageStyle(void);

/// Returns the script that shows where answers lead, which those of the pages stand behind.
EmbeddedAsset embeddedAnswersScript(void);

/// Returns the script of a report in which other answers can be tried.
EmbeddedAsset embeddedReportScript(void);

/// Returns the script of a questionnaire.
EmbeddedAsset embeddedAskScript(void);

#endif
