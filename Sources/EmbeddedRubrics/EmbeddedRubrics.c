// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "aad6025b7791c1f2bbeee60ecf36b7e0e17b423bc1770e0b548a0fdec5e7b584"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "415c865542e5ca9a5deffed5ff3b6f6925fbbe5d39622f05af3e5bb667036bf2"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "fddef7dbfc9a52a416c846a95851c9c7c7e3508453b236dc267ba704a9ca59ee"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "0fc52e0a6b371141594efe447e0241c4421cb39dfb69a5ae9a291eb5d910ab52"
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
