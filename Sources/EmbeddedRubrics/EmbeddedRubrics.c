// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "8caeb91a306f4647d90d17b0ad7daf42586d8002e6a9d459dbca57aef133f6b3"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "c446915b9ef8152da542d1f8da2d7e0b2a098800dfd912e904568102b413efd0"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "aabfd80234dec66684dfebb3d81acf9ad9e0d51e56d4157f251fcb1b68f13372"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "059f8a5611438e3e0e13ea771ffee729e1e7139d67aa0e405030956f3ab918f8"
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
