import StrictJSON

/// What the schemas of a module's files say of the values that many fields share: ids, texts,
/// citations and conditions.
///
/// Their readers are `JSONReading` and `ConditionReader`; `Form` ties the two together.
enum SharedSchema {
  /// The schemas by name.
  static let definitions: [String: JSONValue] =
    values.merging(conditions) { first, _ in first }.merging(followOns) { first, _ in first }

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

  /// Conditions and what they name.
  private static let conditions: [String: JSONValue] = [
    "answersCondition": [
      "description":
        "A condition on answers: an object, every key of which must hold, or a list of such objects, one of which must hold.",
      "anyOf": [
        ["$ref": "#/$defs/answersConjunction"],
        ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/answersConjunction"]],
      ],
    ],
    "answersConjunction": [
      "description":
        "Each key is a question, and its value one of that question's choices, a list of them, any of which will do, or under 'all' those that must all be picked; 'not' negates a condition.",
      "type": "object", "minProperties": 1,
      "propertyNames": [
        "$ref": "#/$defs/id",
        "not": ["enum": ["outcome", "plan", "unknown", "rubric", "format", "answers", "notes"]],
      ], "properties": ["not": ["$ref": "#/$defs/answersCondition"]],
      "additionalProperties": ["$ref": "#/$defs/knownChoices"],
    ],
    "allPicks": [
      "description":
        "Choices that must all be picked, of a question that takes any number of choices.",
      "type": "object", "required": ["all"],
      "properties": [
        "all": [
          "description": "The choices.", "type": "array", "minItems": 2, "uniqueItems": true,
          "items": ["$ref": "#/$defs/choiceId", "not": ["enum": ["unknown", "none-of-these"]]],
        ]
      ], "additionalProperties": false,
    ],
    "knownChoices": [
      "description":
        "A choice, a list of choices, any of which will do, or choices that must all be picked.",
      "anyOf": [
        ["$ref": "#/$defs/knownChoice"], ["$ref": "#/$defs/allPicks"],
        [
          "type": "array", "minItems": 1, "uniqueItems": true,
          "items": ["$ref": "#/$defs/knownChoice"],
        ],
      ],
    ],
    "knownChoice": [
      "description": "The id of a choice; \"unknown\" cannot decide anything here.",
      "$ref": "#/$defs/choiceId", "not": ["const": "unknown"],
    ],
    "decisionCondition": [
      "description":
        "A condition on answers, on the computed outcome and on the plan: an object, every key of which must hold, or a list of such objects, one of which must hold.",
      "anyOf": [
        ["$ref": "#/$defs/decisionConjunction"],
        ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/decisionConjunction"]],
      ],
    ],
    "decisionConjunction": [
      "description":
        "Each key is a question, and its value one of that question's choices, \"unknown\", a list of them, any of which will do, or under 'all' those that must all be picked; 'outcome' and 'plan' name outcomes; 'not' negates a condition.",
      "type": "object", "minProperties": 1,
      "propertyNames": [
        "$ref": "#/$defs/id", "not": ["enum": ["unknown", "rubric", "format", "answers", "notes"]],
      ],
      "properties": [
        "not": ["$ref": "#/$defs/decisionCondition"],
        "outcome": [
          "description": "The computed outcome is this one, or one of these.",
          "$ref": "#/$defs/outcomeNames",
        ],
        "plan": [
          "description": "The intended outcome is this one, or one of these.",
          "$ref": "#/$defs/outcomeNames",
        ],
      ], "additionalProperties": ["$ref": "#/$defs/openChoices"],
    ],
    "openChoices": [
      "description":
        "A choice, \"unknown\", or a list of them, any of which will do; or choices that must all be picked.",
      "anyOf": [
        ["$ref": "#/$defs/choiceId"], ["$ref": "#/$defs/allPicks"],
        [
          "type": "array", "minItems": 1, "uniqueItems": true,
          "items": ["$ref": "#/$defs/choiceId"],
        ],
      ],
    ],
    "outcomeNames": [
      "description": "The id of an outcome, or a list of them.",
      "anyOf": [
        ["$ref": "#/$defs/entryId"],
        [
          "type": "array", "minItems": 1, "uniqueItems": true, "items": ["$ref": "#/$defs/entryId"],
        ],
      ],
    ],
  ]

  /// What is known of the answers to another rubric.
  private static let followOns: [String: JSONValue] = [
    "given": [
      "description": "The id of a choice there, or a list of them.",
      "anyOf": [
        ["$ref": "#/$defs/choiceId"],
        ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/choiceId"]],
      ],
    ],
    "carriedAnswer": [
      "description": "An answer that goes over to a question of another id or with other choices.",
      "type": "object", "required": ["question"],
      "properties": [
        "question": [
          "description": "The question whose answer goes over.", "$ref": "#/$defs/entryId",
        ],
        "as": [
          "description": "The question that it answers there, where that has another id.",
          "$ref": "#/$defs/id",
        ],
        "choices": [
          "description": "The choices there by those here, where they have other ids.",
          "type": "object", "minProperties": 1, "propertyNames": ["$ref": "#/$defs/knownChoice"],
          "additionalProperties": ["$ref": "#/$defs/choiceId"],
        ],
      ], "additionalProperties": false,
    ],
  ]
}
