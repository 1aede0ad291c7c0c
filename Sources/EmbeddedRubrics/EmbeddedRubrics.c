// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "db2c496bc92f07672d089d40266566259e81ac4afcb8d6e3433160f8b7809db4"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "49f12cf905999662a5f9056d5be3c63841ef481515c5461723f33d050c3090fd"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "fc8d378925e1ff6ff853f9ce69b3791b62c55654a3f3d1d997c2e275e74dd409"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "c5d8dee9aeef6d0e74326fcfd62c6a1071af320b83c020af7e99415119354d4c"
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
