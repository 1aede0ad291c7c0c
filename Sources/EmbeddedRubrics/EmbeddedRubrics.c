// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "23b9ca1a1832ea3e738f07e8af36b80f66cad17b499ca0e1ce5bc5799703050f"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "5680c460b7afa0e4fe5e9d29c82f320b7c311bd380935f0bb9297d5555b74bfa"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "25c2b19ca6e49a92433c8c7b021c728c230d7846ce9e69b2a11473e664c61af5"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "c79cb2b1713d893b3d20ba6b096ad980aa713a9dd53805cbf5bd2ff746635bbf"
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
