"""Prints how the time of 'advise' and 'rubric verify' grows with a rubric: with its questions, options, rules,
choices and advice. Run by .ci/benchmark with the binary as its only argument."""

import sys

from rubric_makers import Bench, answers, rubric

SERIES = [
    ("questions, each option on its own", "questions", [10, 20, 40, 80, 160], {}),
    ("questions, one of 6 options", "questions", [10, 20, 40, 80, 160],
     {"method": "choose-one", "options": 6, "absent": 0.5}),
    ("options, each on its own", "options", [2, 3, 4, 5, 6], {}),
    ("options, one of them", "options", [2, 4, 6, 8], {"method": "choose-one", "absent": 0.5}),
    ("rules", "rules", [0, 25, 50, 100, 200], {}),
    ("choices of each question", "choices", [2, 4, 8, 16, 32], {}),
    ("choices to pick any of", "picks", [4, 8, 12, 16, 20], {"questions": 4, "many": 0.5,
                                                             "rules": 10}),
    ("advice", "advice", [100, 500, 1000, 5000], {}),
]


def main(binary):
    bench = Bench(binary)
    print("\nGrowth: processor milliseconds, MiB, and what was not computed")
    for title, key, values, kind in SERIES:
        print(f"\n  {title}\n  {key:>10}  advise          verify")
        for value in values:
            made = rubric(1, **{"questions": 20, **kind, key: value})
            bench.lay(made, answers(2, made, 0.5))
            seconds, memory, status, output = min(
                bench.advise("--format", "json") for _ in range(3))
            if status not in (0, 3):
                sys.exit(f"advise ended with status {status}: {output[:500]}")
            missing = output.partition('"notComputed"')[2].partition("]")[0].count('"') // 2 - 1
            audit, _, status, _ = bench.run("rubric", "verify", ".")
            print(f"  {value:>10}  {seconds * 1000:5.0f} {memory:4.0f} {max(0, missing)} of 4   "
                  f"{audit * 1000:6.0f}{' too large' if status == 2 else ''}")


main(sys.argv[1])
