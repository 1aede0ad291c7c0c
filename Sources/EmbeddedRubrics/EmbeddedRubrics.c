// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "b3dc9bacf8a2063e618c00c9315259551925e3decdd54c6aa82481ce55f28fab"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "c7ca1a7c3735431329edb24bcfaa4c5a0350c44ab29935bbee2340ea02e92656"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "ab55eab18f45c41046f906c498f78a7e08bfb5822260560520d80aa7d1f18cf8"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "41d24c1be841d985cac8043c88fa4c1531e80f8df9a551f03abf17c61f8a173a"
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
