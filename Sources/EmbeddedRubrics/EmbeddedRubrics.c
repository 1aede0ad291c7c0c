// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "8ad8a8e3dca3a4b67dd09a10d85f44ca144322889b3242251213de28f57d3c0b"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "d7d02bcb2f2888432e1b7e8096ae452c3132a953e09198549f3cc0f2b15419e9"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "fad134e7442adbde245a314e540086e6ae5cac175bd853a4288681f9562d6988"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "2bccf6dbb9a1c7d8883a8f2b12c4d97519342ee704238331aac58856d1e9ac50"
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
