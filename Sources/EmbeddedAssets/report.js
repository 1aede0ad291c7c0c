// What a report can do beyond being read: open its folds for printing, and try other answers.
// Without this script the panel stays hidden and everything else works.
"use strict";
(() => {
  const folds = () => document.querySelectorAll("details");
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...folds()].filter((fold) => !fold.open);
    for (const fold of closed) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of closed) fold.open = false;
    closed = [];
  });

  const holder = document.getElementById("what-if-data");
  if (!holder) return;
  const data = JSON.parse(holder.textContent);
  const panel = document.getElementById("what-if");
  const form = panel.querySelector("form");
  const result = document.getElementById("what-if-result");

  // The diagram: terminals first, then every node after its children.
  const diagram = (() => {
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

  // The picks of a question by position, or null while it is open.
  const picksOf = (index) => {
    const control = form.querySelector(`[data-question="${index}"]`);
    if (control.tagName === "SELECT") {
      return /^\d+$/.test(control.value) ? [Number(control.value)] : null;
    }
    const values = [...control.querySelectorAll("input:checked")].map((box) => box.value);
    if (values.includes("unknown") || values.length === 0) return null;
    return values.filter((value) => value !== "none").map(Number);
  };

  const branchOf = (level, picks) => {
    const given = picks[level.question];
    if (!given) return 0;
    const control = form.querySelector(`[data-question="${level.question}"]`);
    const isSingle = control.tagName === "SELECT";
    return level.branches[isSingle ? given[0] : given.reduce((bits, pick) => bits | (1 << pick), 0)];
  };

  // The outcome of the answers as they are, and every outcome that open questions still allow, but
  // for those that are held open.
  const walk = (picks, held = []) => {
    const branches = data.levels.map((level) => branchOf(level, picks));
    let outcome = data.root;
    while (diagram.levels[outcome] >= 0) {
      outcome = diagram.children[outcome][branches[diagram.levels[outcome]]];
    }
    const isReached = new Uint8Array(diagram.levels.length);
    isReached[data.root] = 1;
    for (let node = data.root; node >= data.outcomes.length; node--) {
      if (!isReached[node]) continue;
      const branch = branches[diagram.levels[node]];
      const children = diagram.children[node];
      const isHeld = held.includes(data.levels[diagram.levels[node]].question);
      if (branch > 0 || isHeld) isReached[children[branch]] = 1;
      else for (const child of children) isReached[child] = 1;
    }
    const possible = data.outcomes.map((_, index) => index).filter((index) => isReached[index]);
    return { outcome, possible };
  };

  const symptomsOf = (test) =>
    data.questions.map((_, index) => index)
      .filter((index) => data.questions[index].supersededBy === test);
  const hasLevel = (index) => data.levels.some((level) => level.question === index);

  const evaluate = () => {
    const picks = data.questions.map((_, index) => picksOf(index));
    // Once a test is answered, what it supersedes adds no points; the diagram knows that already.
    const counted = picks.map((given, index) =>
      picks[data.questions[index].supersededBy] ? [] : given ?? []);
    const points = data.options.map((_, option) =>
      data.questions.reduce(
        (sum, question, index) =>
          counted[index].reduce((part, pick) => part + question.choices[pick].points[option], sum),
        0));
    const { outcome, possible } = walk(picks);
    const missing = data.questions.filter((question, index) =>
      question.essential && !picks[index] && !picks[question.supersededBy]
      && !symptomsOf(index).some((symptom) => picks[symptom]));
    const pending = data.questions.map((_, index) => index).filter((index) =>
      !picks[index] && hasLevel(index)
      && symptomsOf(index).some((symptom) => picks[symptom] && hasLevel(symptom)));
    const isSubject =
      pending.length > 0 && possible.length > 1 && walk(picks, pending).possible.length === 1;
    const standing =
      possible.length === 1 ? "settled" : missing.length === 0 || isSubject ? "open" : "undecided";
    return { outcome, possible, points, missing, standing, tests: isSubject ? pending : [] };
  };

  const add = (parent, name, style, text) => {
    const element = document.createElement(name);
    if (style) element.className = style;
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };

  const sentence = ({ outcome, possible, missing, standing, tests }) => {
    if (standing === "settled") return "Nothing still open can change it.";
    const others = possible.filter((index) => index !== outcome);
    const rest = `It could still become: ${others.map((index) => data.outcomes[index].title).join("; ")}.`;
    if (tests.length > 0) {
      const names = tests.map((test) => data.questions[test].title).join("; ");
      return `Settled, unless this says otherwise: ${names}. ${rest}`;
    }
    if (standing === "open") return rest;
    const count = missing.length;
    const names = missing.map((question) => question.title).join(", ");
    const noun = count === 1 ? "essential question has" : "essential questions have";
    return `${count} ${noun} no answer yet: ${names}. ${rest}`;
  };

  const verdict = (option, points, isAdopted) => {
    if (isAdopted) return points >= option.adoptAt ? "adopted" : "adopted, because a rule requires it";
    return points >= option.adoptAt ? "not adopted, because a rule excludes it" : "not adopted";
  };

  // Every option against its threshold.
  const showNeeds = ({ points }, { adopts }) => data.options.forEach((option, index) => {
    const line = add(result, "p", "score");
    add(line, "strong", "", `${option.need} ${points[index]} of ${option.adoptAt} needed: `);
    line.append(`${verdict(option, points[index], adopts.includes(option.id))}.`);
    const gauge = add(line, "span", "gauge");
    const share = (value) => `${(100 * (value - option.low)) / Math.max(1, option.high - option.low)}%`;
    add(gauge, "span", "filled").style.width = share(points[index]);
    add(gauge, "span", "tick").style.insetInlineStart = share(option.adoptAt);
  });

  // The options of which one is chosen, from the best to the worst.
  const showRanks = ({ points }, { adopts }) => {
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

  const show = () => {
    const found = evaluate();
    const outcome = data.outcomes[found.outcome];
    result.replaceChildren();
    const headline = add(result, "p", "verdict");
    add(headline, "strong", "", outcome.title);
    headline.append(`, ${found.standing}. `);
    const isSame = outcome.id === data.reported;
    add(headline, "span", isSame ? "quiet" : "alert",
      isSame ? "As in this report." : "Not as in this report.");
    (data.options.every((option) => "adoptAt" in option) ? showNeeds : showRanks)(found, outcome);
    add(result, "p", "detail", sentence(found));
    result.dataset.outcome = outcome.id;
    result.dataset.standing = found.standing;
    result.dataset.points = found.points.join(" ");
    result.dataset.possible = found.possible.map((index) => data.outcomes[index].id).join(" ");
  };

  // Of "none of these", "not known yet" and the choices, one kind stands at a time.
  form.addEventListener("change", (event) => {
    const box = event.target;
    const group = box.closest("fieldset");
    if (group && box.checked) {
      const isChoice = /^\d+$/.test(box.value);
      for (const other of group.querySelectorAll("input")) {
        if (other !== box && !(isChoice && /^\d+$/.test(other.value))) other.checked = false;
      }
    }
    show();
  });
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const element of document.querySelectorAll("[data-scripted]")) element.hidden = false;
  show();
})();
