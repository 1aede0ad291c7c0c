// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "53875c0e2e3fb28390334629e89804f90d6a28ac2e71f2ecbcfc70a8638f14ac"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "d7d02bcb2f2888432e1b7e8096ae452c3132a953e09198549f3cc0f2b15419e9"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "370cf71a8c14954635bc32d459cc55aa4072298729934aead9753a48da509dea"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "9dd982e54279cd9c767a5c9b569e3c614477fa6199762ce0ff8f7ea7c24a8ef8"
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
