package import StrictJSON

/// What the schemas of all kinds of files say of the values that many fields share: ids, texts,
/// numbers, dates and answers.
///
/// Their readers are `JSONReading` and `Form`, their writers `WrittenForm`.
package enum SharedSchema {
  /// The schemas by name.
  package static let definitions: [String: JSONValue] =
    values.adding(reported).adding(answers)

  /// Values of one kind.
  private static let values: [String: JSONValue] = [
    "format": ["description": "The version of this format.", "type": "integer", "const": 1],
    "schemaReference": [
      "description": "Where this schema is, for editors; crossroads does not look it up.",
      "type": "string",
    ],
    "id": [
      "description": "Lower-case letters, digits and hyphens, beginning with a letter.",
      "$comment":
        "In some dialects '$' matches before a final line break too, which 'not' rules out.",
      "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9-]*$", "not": ["pattern": "\n"],
    ],
    "entryId": [
      "description":
        "An id that no other entry of the rubric has, except that an option may share its id with an outcome. Some words mean something in the format itself.",
      "$ref": "#/$defs/id",
      "not": [
        "enum": ["not", "outcome", "plan", "unknown", "rubric", "format", "answers", "notes"]
      ],
    ],
    "choiceId": [
      "description": "Lower-case letters, digits and hyphens, beginning with a letter or a digit.",
      "type": "string", "maxLength": 64, "pattern": "^[a-z0-9][a-z0-9-]*$",
      "not": ["pattern": "\n"],
    ],
    "text": [
      "description":
        "A text for people: not empty, and without control characters and marks that turn the direction of writing.",
      "type": "string", "maxLength": 20000, "pattern": "[^ ]",
      "not": [
        "pattern":
          "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]"
      ],
    ],
    "version": [
      "description": "Three numbers with dots between, as in 1.0.0.", "type": "string",
      "pattern": "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})$",
      "not": ["pattern": "\n"],
    ],
    "citation": [
      "description": "A claim of the evidence, written as source-id#claim-id.", "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,63}#[a-z0-9][a-z0-9-]{0,63}$", "not": ["pattern": "\n"],
    ],
    "citations": [
      "description": "The claims this rests on; none of them twice.", "type": "array",
      "minItems": 1, "maxItems": 200, "uniqueItems": true, "items": ["$ref": "#/$defs/citation"],
    ],
    "phrases": [
      "description": "Phrases to look for in the prose of a design doc.", "type": "array",
      "maxItems": 200, "items": ["$ref": "#/$defs/text"],
    ],
    "date": [
      "description": "A month or a day, as in 2026-01 or 2026-01-31.", "type": "string",
      "pattern":
        "^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?)$",
      "not": ["pattern": "\n"],
    ],
    "currency": [
      "description": "Three capital letters, such as USD.", "type": "string",
      "pattern": "^[A-Z]{3}$", "not": ["pattern": "\n"],
    ],
  ]

  /// Numbers and texts that reports hold.
  private static let reported: [String: JSONValue] = [
    "sentence": ["description": "A text for people.", "type": "string", "minLength": 1],
    "natural": [
      "description": "A whole number from 0.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9_007_199_254_740_991,
    ],
    "ordinal": [
      "description": "A whole number from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9_007_199_254_740_991,
    ],
    "points": [
      "description": "Points, which may be negative.",
      "type": "integer",
      "minimum": -1_000_000_000,
      "maximum": 1_000_000_000,
    ],
    "count": [
      "description":
        "A number of combinations as decimal digits, since it may be beyond what JSON readers keep exact.",
      "type": "string",
      "pattern": "^(0|[1-9][0-9]*)$",
      "not": ["pattern": "\n"],
    ],
    "digest": [
      "description": "A SHA-256 digest in lower-case hexadecimal.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "not": ["pattern": "\n"],
    ],
  ]

  /// Answers, and what stands beside them.
  private static let answers: [String: JSONValue] = [
    "pickedId": [
      "description": "The id of a choice; what answers without one does not stand in a list.",
      "$ref": "#/$defs/choiceId",
      "not": ["enum": ["unknown", "none-of-these"]],
    ],
    "answer": [
      "description":
        "The id of a choice, \"unknown\" for what was looked into and is not known, a list of choices where a question allows several, or the choices of which one is right, the best guess first, as 'oneOf'; an empty list says that none applies, as does \"none-of-these\".",
      "anyOf": [
        ["$ref": "#/$defs/choiceId"],
        ["type": "array", "uniqueItems": true, "items": ["$ref": "#/$defs/pickedId"]],
        [
          "type": "object",
          "required": ["oneOf"],
          "properties": [
            "oneOf": [
              "description": "What is left possible, the best guess first.",
              "type": "array",
              "minItems": 2,
              "uniqueItems": true,
              "items": ["$ref": "#/$defs/pickedId"],
            ]
          ],
          "additionalProperties": false,
        ],
      ],
    ],
    "maybeAnswer": [
      "description": "An answer, or null where there is none.",
      "anyOf": [["$ref": "#/$defs/answer"], ["type": "null"]],
    ],
    "answers": [
      "description": "What is said to each question, by the question's id.",
      "type": "object",
      "propertyNames": ["$ref": "#/$defs/entryId"],
      "additionalProperties": ["$ref": "#/$defs/answer"],
    ],
    "numberInWords": [
      "description": "A number with or without its unit.",
      "type": "string",
      "maxLength": 64,
      "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})?( *[A-Za-z%][A-Za-z% ]*)?$",
      "not": ["pattern": "\n"],
    ],
    "givenAnswer": [
      "description":
        "An answer, or a number where the question counts in a unit: it falls into a choice. In a string the unit, or another that goes into it, may stand behind the number.",
      "anyOf": [
        ["$ref": "#/$defs/answer"],
        ["type": "number", "minimum": 0, "exclusiveMaximum": 1_000_000_000_000],
        ["$ref": "#/$defs/numberInWords"],
        [
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "items": ["$ref": "#/$defs/numberInWords"],
        ],
      ],
    ],
    "givenAnswers": [
      "description": "What is said to each question, by the question's id.",
      "type": "object",
      "propertyNames": ["$ref": "#/$defs/entryId"],
      "additionalProperties": ["$ref": "#/$defs/givenAnswer"],
    ],
    "givenNumbers": [
      "description":
        "The numbers that answers were given as, each with the unit of its question, by the ids of the questions; only where some were.",
      "type": "object",
      "minProperties": 1,
      "propertyNames": ["$ref": "#/$defs/entryId"],
      "additionalProperties": [
        "description": "Such as: 500 documents. It falls into the choice that is the answer.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[0-9]{1,12}(\\.[0-9]{1,6})? \\S",
        "not": [
          "pattern":
            "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]"
        ],
      ],
    ],
    "notes": [
      "description":
        "What stands beside the answers, by the ids of the questions: how the team came to them. It decides nothing.",
      "type": "object",
      "propertyNames": ["$ref": "#/$defs/entryId"],
      "additionalProperties": [
        "description":
          "A text on one line: not empty, and without control characters and marks that turn the direction of writing.",
        "type": "string",
        "maxLength": 1000,
        "pattern": "\\S",
        "not": [
          "pattern":
            "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]"
        ],
      ],
    ],
  ]
}
