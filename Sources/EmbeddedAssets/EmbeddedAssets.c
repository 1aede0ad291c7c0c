// What an HTML report carries within itself, embedded with C23's #embed.

#include "EmbeddedAssets.h"

static const unsigned char reportStyle[] = {
#embed "report.css"
};
static const unsigned char reportScript[] = {
#embed "report.js"
};

EmbeddedAsset embeddedReportStyle(void) {
  return (EmbeddedAsset){reportStyle, sizeof reportStyle};
}

EmbeddedAsset embeddedReportScript(void) {
  return (EmbeddedAsset){reportScript, sizeof reportScript};
}
