// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "bbfdee0da86f51779044b1df77f2b0d935e33da82a7cd43e548eb76ba72abd4a"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "349ddf878db6c92ead25adf1c63debecdf4cd307078eede6fc64f63c6428f7dc"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "af4daf2664fcd09067ab421e7795af683d12c6c4c24ad7eb183fe21d3254f356"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "d64a0e7ee799242fbe9ea5318db3e572215c36bee925d753d20248485aa719ee"
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
