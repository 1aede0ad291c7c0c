// Where the answers of a page lead, from the tables of its rubric. A report, in which other answers
// can be tried, and a questionnaire share it. Without it what needs it stays hidden.
"use strict";
const element = (id) => document.getElementById(id);
const add = (parent, name, style, text) => {
  const child = document.createElement(name);
  if (style) child.className = style;
  if (text) child.textContent = text;
  parent.append(child);
  return child;
};
const listed = (words, conjunction) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;

const data = JSON.parse(element("answers-data").textContent);
const form = element("answers");

// The diagram: terminals first, then every node after its children. None where it is too large.
const diagram = (() => {
  if (!data.diagram) return null;
  const bytes = Uint8Array.from(atob(data.diagram), (character) => character.charCodeAt(0));
  const levels = new Array(data.outcomes.length).fill(-1);
  const children = new Array(data.outcomes.length).fill(null);
  let place = 0;
  const next = () => {
    let number = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[place++];
      number += (byte & 127) * shift;
      if (byte < 128) return number;
    }
  };
  while (place < bytes.length) {
    const node = levels.length;
    const level = next();
    levels.push(level);
    children.push(Array.from({ length: data.levels[level].branchCount }, () => node - next()));
  }
  return { levels, children };
})();

const controlOf = (index) => form.querySelector(`[data-question="${index}"]`);
const valuesOf = (control) => control.tagName === "SELECT"
  ? [control.value] : [...control.querySelectorAll("input:checked")].map((box) => box.value);

// The answer to a question: nothing while it is not given, and otherwise what is picked, by the
// positions of the choices, none while it is unknown. Of a set of choices the first one is picked,
// and each is a way that it may turn out.
const answerOf = (index) => {
  const values = valuesOf(controlOf(index));
  if (values.length === 0 || values[0] === "open") return null;
  if (values.includes("unknown")) return { picks: null };
  const picks = values.flatMap((value) => value.split("/")).filter((value) => value !== "none").map(Number);
  return data.questions[index].takesMany
    ? { picks, ways: [picks] } : { picks: [picks[0]], ways: picks.map((pick) => [pick]) };
};

const branchOf = (level, picks) => level.branches[
  data.questions[level.question].takesMany ? picks.reduce((bits, pick) => bits | (1 << pick), 0) : picks[0]];

// Every node that completing the answers can pass, with the ways from it; questions that are held
// stay open.
const walk = (answers, held = []) => {
  const ways = data.levels.map((level) => held.includes(level.question)
    ? [0] : answers[level.question]?.ways?.map((picks) => branchOf(level, picks)));
  const next = (node) => {
    const taken = ways[diagram.levels[node]];
    return taken ? taken.map((branch) => diagram.children[node][branch]) : diagram.children[node];
  };
  const isReached = new Uint8Array(diagram.levels.length);
  isReached[data.root] = 1;
  for (let node = data.root; node >= data.outcomes.length; node--) {
    if (isReached[node]) for (const child of next(node)) isReached[child] = 1;
  }
  const possible = data.outcomes.map((_, index) => index).filter((index) => isReached[index]);
  return { next, isReached, possible };
};

const outcomeOf = (answers) => {
  let node = data.root;
  while (node >= data.outcomes.length) {
    const level = data.levels[diagram.levels[node]];
    const picks = answers[level.question]?.picks;
    node = diagram.children[node][picks ? branchOf(level, picks) : 0];
  }
  return node;
};

// The questions that can still change the outcome: those in what is left of the diagram once the
// answers are worked in and nodes that lead to one place whatever is said are gone.
const mattering = ({ next, isReached }) => {
  const left = [];
  const known = new Map();
  const questions = new Set();
  for (let node = 0; node <= data.root; node++) {
    if (!isReached[node]) continue;
    left[node] = node;
    if (node < data.outcomes.length) continue;
    const children = next(node).map((child) => left[child]);
    if (children.every((child) => child === children[0])) {
      left[node] = children[0];
      continue;
    }
    const level = diagram.levels[node];
    const key = `${level}:${children}`;
    if (!known.has(key)) known.set(key, node);
    left[node] = known.get(key);
    questions.add(data.levels[level].question);
  }
  return questions;
};

const indices = data.questions.map((_, index) => index);
const symptomsOf = (test) =>
  indices.filter((index) => data.questions[index].supersededBy === test);
const hasLevel = (index) => data.levels.some((level) => level.question === index);
const isKnown = (answer) => answer?.picks != null;
// Once a test has an answer, what it supersedes adds no points; the diagram knows that already.
const isSuperseded = (answers, index) => isKnown(answers[data.questions[index].supersededBy]);

const evaluate = (answers) => {
  const points = data.options.map((_, option) =>
    indices.filter((index) => !isSuperseded(answers, index)).reduce((sum, index) =>
      (answers[index]?.picks ?? []).reduce(
        (part, pick) => part + data.questions[index].choices[pick].points[option], sum), 0));
  const way = walk(answers);
  const matters = mattering(way);
  const isAnswered = (index) => isKnown(answers[index]) || isSuperseded(answers, index)
    || symptomsOf(index).some((symptom) => isKnown(answers[symptom]));
  const missing = indices.filter((index) => data.questions[index].essential && !isAnswered(index));
  const pending = indices.filter((index) => !isKnown(answers[index]) && hasLevel(index)
    && symptomsOf(index).some((symptom) => isKnown(answers[symptom]) && hasLevel(symptom)));
  const isSubject = pending.length > 0 && way.possible.length > 1
    && walk(answers, pending).possible.length === 1;
  const standing = way.possible.length === 1
    ? "settled" : missing.length === 0 || isSubject ? "open" : "undecided";
  return {
    outcome: outcomeOf(answers), possible: way.possible, points, matters, missing, standing,
    tests: isSubject ? pending.filter((index) => matters.has(index)) : [],
  };
};

const titleOf = (index) => data.questions[index].title;
const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);

const adjective = ({ standing, tests }) => tests.length === 0 ? standing
  : `settled unless the ${listed(tests.map((test) => lowered(titleOf(test))), "or")} says otherwise`;

const sentences = ({ outcome, possible, missing, standing, tests }) => {
  if (standing === "settled") return ["Nothing still open can change it."];
  const others = possible.filter((index) => index !== outcome).map((index) => data.outcomes[index].title);
  const rest = `It could still become ${listed(others, "or")}.`;
  if (standing === "open" || tests.length > 0) return [rest];
  const noun = missing.length === 1 ? "essential question has" : "essential questions have";
  return [`${missing.length} ${noun} no answer yet: ${missing.map(titleOf).join(", ")}.`, rest];
};

const fate = (option, points, isAdopted) => {
  if (isAdopted) return points >= option.adoptAt ? "adopted" : "adopted, because a rule requires it";
  return points >= option.adoptAt ? "not adopted, because a rule excludes it" : "not adopted";
};

// Every option against its threshold.
const showNeeds = (result, { points }, { adopts }) => data.options.forEach((option, index) => {
  const line = add(result, "p", "score");
  add(line, "strong", "", `${option.need} ${points[index]} (${option.adoptAt} is enough): `);
  line.append(`${fate(option, points[index], adopts.includes(option.id))}.`);
  const gauge = add(line, "span", "gauge");
  const share = (value) => `${(100 * (value - option.low)) / Math.max(1, option.high - option.low)}%`;
  add(gauge, "span", "filled").style.width = share(points[index]);
  add(gauge, "span", "tick").style.insetInlineStart = share(option.adoptAt);
});

// The options of which one is chosen, from the best to the worst.
const showRanks = (result, { points }, { adopts }) => {
  const chosen = data.options.findIndex((option) => adopts.includes(option.id));
  // Of equals the one listed first is chosen, so what would come before the chosen one is ruled out.
  const isBefore = (one, other) =>
    points[one] > points[other] || (points[one] === points[other] && one < other);
  const order = data.options.map((_, index) => index).sort((one, other) =>
    (other === chosen) - (one === chosen) || isBefore(one, chosen) - isBefore(other, chosen)
    || points[other] - points[one] || one - other);
  const list = add(result, "ul", "ranks");
  for (const index of order) {
    const line = add(list, "li");
    const name = add(line, index === chosen ? "strong" : "span", "", data.options[index].title);
    if (index !== chosen && isBefore(index, chosen)) add(name, "span", "quiet", " (ruled out)");
    add(line, index === chosen ? "strong" : "span", "number", String(points[index]));
  }
};

// Shows where answers lead, and returns the line that names the outcome.
const showStanding = (found) => {
  const result = element("answers-result");
  const outcome = data.outcomes[found.outcome];
  result.replaceChildren();
  const verdict = add(result, "p", "verdict");
  add(verdict, "strong", "", outcome.title);
  verdict.append(`, ${adjective(found)}.`);
  (data.options.every((option) => "adoptAt" in option) ? showNeeds : showRanks)(result, found, outcome);
  for (const line of sentences(found)) add(result, "p", "detail", line);
  result.dataset.outcome = outcome.id;
  result.dataset.standing = found.standing;
  result.dataset.points = found.points.join(" ");
  result.dataset.possible = found.possible.map((index) => data.outcomes[index].id).join(" ");
  result.dataset.matters = indices.filter((index) => found.matters.has(index))
    .map((index) => data.questions[index].id).join(" ");
  return verdict;
};

// Shows where the answers lead, now and whenever one changes, and lets the page add to that. Returns
// what shows it again.
const followAnswers = (show) => {
  const update = () => {
    const answers = indices.map(answerOf);
    const found = diagram && evaluate(answers);
    show({ answers, found, verdict: found && showStanding(found) });
  };
  // Of "none of these", "not known yet" and the choices, one kind stands at a time.
  form.addEventListener("change", ({ target: box }) => {
    if (box.type === "checkbox" && box.checked) {
      const isChoice = /^\d+$/.test(box.value);
      for (const other of box.closest("fieldset").querySelectorAll("input")) {
        if (other !== box && !(isChoice && /^\d+$/.test(other.value))) other.checked = false;
      }
    }
    update();
  });
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;
  update();
  return update;
};
