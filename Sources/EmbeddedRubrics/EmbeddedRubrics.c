// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "05a739dc699f2c042320fee544faf6d07d7e1bde07ade09e1da76a5b1b8ab659"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "fbb4cdc43e388ee4f11ab77e8e2c0f646084f8dccaf2fc7d796be2f10d65a3c4"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "db4a42c0fd39ca09c5889e5252cb3d1025406ededbdb42cfbf914df143295141"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "7cd51a7a1d90814843f59329aea6a7c8e52871fb6b8199bceec505acb877e593"
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
