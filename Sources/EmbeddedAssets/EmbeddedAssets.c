// What pages carry within themselves, embedded with C23's #embed.

#include "EmbeddedAssets.h"

static const unsigned char pageStyle[] = {
#embed "page.css"
};
static const unsigned char answersScript[] = {
#embed "answers.js"
};
static const unsigned char reportScript[] = {
#embed "report.js"
};
static const unsigned char askScript[] = {
#embed "ask.js"
};

EmbeddedAsset embeddedPageStyle(void) {
  return (EmbeddedAsset){pageStyle, sizeof pageStyle};
}

EmbeddedAsset embeddedAnswersScript(void) {
  return (EmbeddedAsset){answersScript, sizeof answersScript};
}

EmbeddedAsset embeddedReportScript(void) {
  return (EmbeddedAsset){reportScript, sizeof reportScript};
}

EmbeddedAsset embeddedAskScript(void) {
  return (EmbeddedAsset){askScript, sizeof askScript};
}
