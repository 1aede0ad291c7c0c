// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "6e2b0906c2069c07eefe7c75819636ff0b5cf3d1d91efe766a18376e56bb5153"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "dc791a1e9dccc5c02033acf6a0d2b5dd750d554150fbe4b1cf2dc9cb978ff454"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "585131896f70eb637e4668ced5d2390ece18c423ab59fa94c3d9e023b1696b71"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "899295122c2f7cb38976dd19610a7c9c5bf306a25cd950ca2e9c94f58cd41ed9"
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
