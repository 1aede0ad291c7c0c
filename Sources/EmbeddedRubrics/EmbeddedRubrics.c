// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "686d856ac21a486eaef70c033c69f7966b60aa4881eb21f30d03b99ee2b7fc93"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "c7ca1a7c3735431329edb24bcfaa4c5a0350c44ab29935bbee2340ea02e92656"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "ab55eab18f45c41046f906c498f78a7e08bfb5822260560520d80aa7d1f18cf8"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "bb52427e15cf73468c34ae73e7211f707741d85f031c79ad34613f0eb7e191c7"
#include "EmbeddedRow.h"
};

static const EmbeddedRubric starters[] = {
#define FOLDER starters/adopt
#include "EmbeddedRow.h"
#define FOLDER starters/choose-one
#include "EmbeddedRow.h"
};

#define TABLE(rows) (EmbeddedRubrics){rows, sizeof rows / sizeof rows[0]}

EmbeddedRubrics shippedRubrics(void) { return TABLE(shipped); }

EmbeddedRubrics starterRubrics(void) { return TABLE(starters); }
