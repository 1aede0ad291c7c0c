"""Lines of answers for the benchmarks of 'crossroads batch', in every shape that a line may have."""

import json
import random


def answer(question, choices):
    """Returns an answer in one of the shapes that a line may have."""
    shape = random.random()
    if shape < 0.03:
        return "unknown"
    if question.get("pick") == "many":
        return [choice for choice in choices if random.random() < 0.3]
    if shape < 0.06:
        return [random.choice(choices)]
    if shape < 0.09:
        return {"oneOf": random.sample(choices, 2)}
    return random.choice(choices)


def line(questions):
    """Returns a line that leaves about a tenth of the questions out."""
    asked = [question for question in questions if random.random() < 0.9]
    return json.dumps(
        {q["id"]: answer(q, [choice["id"] for choice in q["choices"]]) for q in asked},
        separators=(",", ":"))
