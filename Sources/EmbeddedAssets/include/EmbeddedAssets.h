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

/// Returns the style sheet of the HTML report.
EmbeddedAsset embeddedReportStyle(void);

/// Returns the script of the HTML report.
EmbeddedAsset embeddedReportScript(void);

#endif
