// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "bbfdee0da86f51779044b1df77f2b0d935e33da82a7cd43e548eb76ba72abd4a"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "6f2088c8b5473f80eefb7426f3a6fe752eb67d241afd9f0fc19fbe25b689e2a0"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "59d381f246331748fea716057ee395d0171c95729c0022d484e293847e8897df"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "f7bcfa8e2542d441d8245f84ad83cf587e26cea1c2265d2fb6218b3e1b6d4af1"
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
