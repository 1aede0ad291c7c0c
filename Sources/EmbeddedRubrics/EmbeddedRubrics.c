// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "bbfdee0da86f51779044b1df77f2b0d935e33da82a7cd43e548eb76ba72abd4a"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "4a55d74186b5956a4c2074a968db15666f9fef52a068442402582f890783964f"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "59451107b727337a39cc4828d740bd86e053fb26093769314ba11f908f5d3a40"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "72bf7d910aa0345a26c1d4f4dec9aa0ae68b7f99863949c2e1e961f8fa795307"
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
