"""Judges reports of `crossroads check` by what a schema cannot say."""

import json
import pathlib
import sys

from junitparser import JUnitXml

work = pathlib.Path(sys.argv[1])

# What GitHub's code scanning asks for beyond the schema of SARIF.
run = json.loads((work / "out.sarif").read_text())["runs"][0]
rules = run["tool"]["driver"]["rules"]
for rule in rules:
    assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"], rule["id"]
    assert rule["help"]["text"] and rule["help"]["markdown"], rule["id"]
identities = set()
for result in run["results"]:
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    place = result["locations"][0]["physicalLocation"]
    region = place["region"]
    assert region["startLine"] == region["endLine"], "a region of several lines"
    assert region["endColumn"] > region["startColumn"]
    assert not place["artifactLocation"]["uri"].startswith("/")
    identity = result["ruleId"], result["partialFingerprints"]["primaryLocationLineHash"]
    assert identity not in identities, identity
    identities.add(identity)
    for related in result.get("relatedLocations", []):
        assert f"]({related['id']})" in result["message"]["text"], "a related place nobody links"
accepted = [result for result in run["results"] if result.get("suppressions")]
assert [result["ruleId"] for result in accepted] == ["decision-contradicted"]
print(f"SARIF: {len(run['results'])} results of {len(rules)} rules")

report = json.loads((work / "out.json").read_text())
assert report["summary"]["examined"] == len(report["documents"]) > 0
assert len(report["findings"]) == len(run["results"])

junit = JUnitXml.fromfile(str(work / "out.xml"))
failures = errors = tests = 0
for suite in junit:
    for case in suite:
        tests += 1
        kinds = [type(part).__name__ for part in case.result]
        failures += kinds.count("Failure")
        errors += kinds.count("Error")
assert (junit.tests, junit.failures, junit.errors) == (tests, failures, errors)
assert failures == report["summary"]["errors"] and tests > failures
print(f"JUnit: {tests} cases, {failures} failures")

commands = (work / "out.github").read_text().splitlines()
for kind in ("error", "warning", "notice"):
    assert sum(line.startswith(f"::{kind} ") for line in commands) <= 10, kind
print(f"Workflow commands: {sum(line.startswith('::') for line in commands)}")
