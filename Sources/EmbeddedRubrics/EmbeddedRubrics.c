// The shipped rubrics, and the small ones that authors begin from, embedded with C23's #embed so that a
// copied binary works alone. A further one is its folder and its row, and for a shipped one the digest
// of its files, which a test computes.

#include "EmbeddedRubrics.h"

static const EmbeddedRubric shipped[] = {
#define FOLDER evaluation-plan
#define DIGEST "1ec60de831976911a18a44737f93438d7150a0452bfd1793bb6c05cdb010155d"
#include "EmbeddedRow.h"
#define FOLDER rag-vs-fine-tuning
#define DIGEST "08572600be45620dc4fa29e6e5321d06908873b01d6341394dbc5b26fcd79758"
#include "EmbeddedRow.h"
#define FOLDER retrieval-design
#define DIGEST "b4ecca609d8dc80d5e82b1073f952cc2bdd9e55f52f7881477de7589f9ae5a87"
#include "EmbeddedRow.h"
#define FOLDER tuning-method
#define DIGEST "40495e1e1a12796d380a77523e32dc3d4438f8de01d60a09475ff219612556b2"
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
