// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "b3dc9bacf8a2063e618c00c9315259551925e3decdd54c6aa82481ce55f28fab"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "957e4187e812c89306918f3296c5f528481a32243bede7001282b9814865365c"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "4e911edba793fe33026789182c91945952b8e184a4742defe5da0a05b37bd306"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "c351669c81596aad90089163ba3822362249eb51096ba3815d7c1f369c027417"
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
