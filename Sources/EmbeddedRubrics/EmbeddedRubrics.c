// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "1bf30c4ccb2d81054a0d880c54591cca910dce0f03be961c67e1c868b3c9abe3"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "fbf5a895b500f01f604b1ea0b2f1ff5e876352e04e2f2fc7e2782113026bcc93"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "1217988463f66089ca8c9dd654fd743d4df4c82646f7730c2f058e0d69ed08ca"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "4a0e1a78e7d0292d82d617a1eb0a75d7ad5206413da51ccf71fa3cd8dff09c0e"
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
