// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "dd171e9ddee1bc88153a9c5d42a1f4e832b874b19559b735f28f7c5660aeb18a"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "289f7f6f4523d75392b9cdd1d289e467ca8afdad04b8068ca813eeb9fd87123b"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "0d6682db094051169b09475e2ca07fc4eb1028d72773d777db37ac72d240f10c"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "38ee37d85f1cb9a9975167dc234848f4a128183e1fdc9596c0e761b30f06c350"
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
