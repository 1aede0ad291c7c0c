// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "edd90d47c4751dd56f9e3add3a4cfe58d777efd29234d0e946bbcc68db90017c"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "174bc41af9170bd3ba49f68a45abad53a8d1019567ae9f01e7a911df03ba0bf5"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "23cdc62ee1f500d5985f7f5af508e0aff497828f4b00661f112e6fa74e6c8859"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "6f4d84a5351c46b6a68706c64cd85dd5fa750b9af31218fcdd1e01a93d15d89c"
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
