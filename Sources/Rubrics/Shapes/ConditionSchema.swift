import Shapes
import StrictJSON

/// What the schemas of a module's files say of the conditions that many fields share.
///
/// Their reader is `ConditionReader`; `Form` ties the two together.
enum ConditionSchema {
  /// The schemas by name.
  static let definitions: [String: JSONValue] = conditions.adding(followOns)

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
