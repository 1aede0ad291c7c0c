// The published JSON Schemas that are kept by hand, embedded with C23's #embed so that a copied binary can print them.
// A new schema is an #embed block, a row of the table, and a case of SchemaKind.

#include "EmbeddedSchemas.h"

static const unsigned char cases[] = {
#embed "../../rubrics/schema/cases.schema.json"
};
static const unsigned char answers[] = {
#embed "../../rubrics/schema/answers.schema.json"
};
static const unsigned char prices[] = {
#embed "../../rubrics/schema/prices.schema.json"
};
static const unsigned char config[] = {
#embed "../../rubrics/schema/config.schema.json"
};
static const unsigned char baseline[] = {
#embed "../../rubrics/schema/baseline.schema.json"
};
static const unsigned char result[] = {
#embed "../../rubrics/schema/result.schema.json"
};
static const unsigned char comparison[] = {
#embed "../../rubrics/schema/comparison.schema.json"
};
static const unsigned char batchLine[] = {
#embed "../../rubrics/schema/batch-line.schema.json"
};
static const unsigned char measurementReport[] = {
#embed "../../rubrics/schema/measurement-report.schema.json"
};
static const unsigned char costReport[] = {
#embed "../../rubrics/schema/cost-report.schema.json"
};
static const unsigned char checkReport[] = {
#embed "../../rubrics/schema/check-report.schema.json"
};
static const unsigned char verification[] = {
#embed "../../rubrics/schema/verification.schema.json"
};
static const unsigned char auditReport[] = {
#embed "../../rubrics/schema/audit-report.schema.json"
};
static const unsigned char suggestionReport[] = {
#embed "../../rubrics/schema/suggestion-report.schema.json"
};
static const unsigned char lintReport[] = {
#embed "../../rubrics/schema/lint-report.schema.json"
};
static const unsigned char differenceReport[] = {
#embed "../../rubrics/schema/difference-report.schema.json"
};
static const unsigned char testReport[] = {
#embed "../../rubrics/schema/test-report.schema.json"
};
static const unsigned char validationReport[] = {
#embed "../../rubrics/schema/validation-report.schema.json"
};

#define ROW(kind, array) {kind, array, sizeof array}

static const EmbeddedSchema schemas[] = {
    ROW("cases", cases),
    ROW("answers", answers),
    ROW("prices", prices),
    ROW("config", config),
    ROW("baseline", baseline),
    ROW("result", result),
    ROW("comparison", comparison),
    ROW("batch-line", batchLine),
    ROW("measurement-report", measurementReport),
    ROW("cost-report", costReport),
    ROW("check-report", checkReport),
    ROW("verification", verification),
    ROW("audit-report", auditReport),
    ROW("suggestion-report", suggestionReport),
    ROW("lint-report", lintReport),
    ROW("difference-report", differenceReport),
    ROW("test-report", testReport),
    ROW("validation-report", validationReport),
};

size_t embeddedSchemaCount(void) { return sizeof schemas / sizeof schemas[0]; }

EmbeddedSchema embeddedSchema(size_t index) { return schemas[index]; }
