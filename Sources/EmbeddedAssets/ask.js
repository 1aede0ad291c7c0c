// A questionnaire that hands out the answers given to it. Stands behind answers.js.

// What names a note in the address of a page; no id of a question holds a dot.
const notePrefix = "note.";

// The number that was given before as the answer, as long as it is still the choice into which that falls.
const numberOf = (index, { picks, ways }) => {
  const { id, choices } = data.questions[index];
  const given = data.given[id];
  return picks?.length === 1 && ways.length === 1 && choices[picks[0]].id === given?.choice ? given : undefined;
};

const words = (index, answer) => {
  const { picks, ways } = answer;
  const { choices } = data.questions[index];
  if (!picks) return [data.words.unknown];
  if (picks.length === 0) return [data.words.none];
  const number = numberOf(index, answer);
  if (number) return [number.word];
  return ways.length > 1
    ? [ways.map(([pick]) => choices[pick].id).join("/")] : picks.map((pick) => choices[pick].id);
};

// An answer as a file of answers has it.
const inFile = (index, answer) => {
  const ids = words(index, answer);
  if (!answer.picks) return ids[0];
  const number = numberOf(index, answer);
  if (number) return number.figure;
  if (data.questions[index].takesMany) return answer.picks.length === 0 ? [] : ids;
  return answer.ways.length > 1 ? { oneOf: ids[0].split("/") } : ids[0];
};

const showProgress = (answers, found) => {
  const count = answers.filter(Boolean).length;
  const open = found && indices.filter((index) => !answers[index] && found.matters.has(index)).length;
  const rest = !found ? ""
    : found.standing === "settled" ? " The others serve costs, prerequisites and advice."
    : open === 0 ? " What is not known yet keeps it open."
    : ` ${open} more could change the outcome.`;
  element("progress").textContent = `${count} of ${answers.length} answered.${rest}`;
  indices.forEach((index) => {
    const test = data.questions[index].supersededBy;
    const isIdle = found && !answers[index] && !found.matters.has(index);
    const remark = controlOf(index).querySelector(".remark");
    remark.textContent = isSuperseded(answers, index)
      ? `Does not count any more, because this is answered: ${titleOf(test)}.`
      : isIdle ? "With the answers so far, this cannot change the outcome." : "";
    remark.hidden = !remark.textContent;
  });
};

// The next question without an answer, one that can change the outcome if there is any.
const nextOpen = (answers, found, after) => {
  const open = [...indices.slice(after + 1), ...indices.slice(0, after + 1)]
    .filter((index) => !answers[index] && !isSuperseded(answers, index));
  return open.find((index) => found?.matters.has(index)) ?? open[0];
};

// The note beside an answer on one line, without what the program refuses to print.
const noteOf = (index) => [...controlOf(index).querySelector("textarea").value
  .replace(/\p{Surrogate}/gu, "\ufffd").replace(/[\s\u2028\u2029]+/g, " ")
  .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").trim()]
  .slice(0, data.noteLimit).join("");

// A word as a shell takes it.
const quoted = (word) => /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const handOut = (answers) => {
  const given = indices.filter((index) => answers[index]);
  const ids = given.map((index) => [data.questions[index].id, words(index, answers[index])]);
  const notes = indices.map((index) => [data.questions[index].id, noteOf(index)]).filter(([, note]) => note);
  const file = Object.entries({
    ...data.file,
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
    ...Object.fromEntries(given.map((index) => [data.questions[index].id, inFile(index, answers[index])])),
  }).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(file), null, 2)}\n`;
  const save = element("answers-file");
  if (save.href) URL.revokeObjectURL(save.href);
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("answers-text").textContent = text;
  element("answers-command").textContent =
    [data.command, ...ids.map(([id, chosen]) => `--${id} ${chosen.join(",")}`),
      ...notes.map(([id, note]) => `--note ${quoted(`${id}=${note}`)}`)].join(" ");
  const parts = [...ids.map(([id, chosen]) => `${id}=${chosen.join(",")}`),
    ...notes.map(([id, note]) => `${notePrefix}${id}=${encodeURIComponent(note)}`)];
  const fragment = `#${parts.join("&")}`;
  element("answers-link").href = fragment;
  element("answers-link").textContent = element("answers-link").href;
  if (parts.length === 0 && !location.hash.includes("=")) return;
  try {
    history.replaceState(null, "", parts.length > 0 ? fragment : location.pathname + location.search);
  } catch {
    // Some browsers let no page change its address, or not so often; the link has it all the same.
  }
};

// Gives the answers that the address of the page holds, and says what of it means nothing here.
const readAddress = () => {
  if (!location.hash.includes("=")) return;
  const given = new Map(new URLSearchParams(location.hash.slice(1)));
  const unread = [...given.keys()].filter((id) => !data.questions.some((question) =>
    question.id === id || `${notePrefix}${question.id}` === id));
  data.questions.forEach((question, index) => {
    const typed = given.get(question.id);
    const number = data.given[question.id];
    const position = (word) => String(question.choices.findIndex((choice) =>
      choice.id === (word === number?.word ? number.choice : word)));
    const values = (typed ?? "").split(",").map((word) =>
      typed === undefined ? "open" : word === data.words.unknown ? "unknown" : word === data.words.none ? "none"
      : word.split("/").map(position).join("/"));
    const boxes = [...controlOf(index).querySelectorAll("input")];
    const isRead = typed === undefined || (values.every((value) => boxes.some((box) => box.value === value))
      && (values.length === 1 || (question.takesMany && values.every((value) => /^\d+$/.test(value)))));
    if (!isRead) unread.push(`${question.id}=${typed}`);
    for (const box of boxes) box.checked = (isRead ? values : ["open"]).includes(box.value);
    const note = controlOf(index).querySelector("textarea");
    note.value = [...(given.get(`${notePrefix}${question.id}`) ?? "")].slice(0, data.noteLimit).join("");
    if (note.value) note.closest("details").open = true;
  });
  element("unread").textContent = unread.length === 0 ? ""
    : `The address holds what this page does not know: ${unread.join(", ").slice(0, 300).replace(/[^ -~]/g, "?")}.`;
};

const copy = async (text, button) => {
  try {
    await navigator.clipboard.writeText(text);
    element("copied").textContent = `${button.dataset.name} copied.`;
  } catch {
    element("copied").textContent = "This browser does not let a page copy; select the text and copy it.";
  }
};

let state;
let last = -1;
readAddress();
const update = followAnswers((now) => {
  state = now;
  showProgress(now.answers, now.found);
  handOut(now.answers);
});
form.addEventListener("change", ({ target }) => {
  const control = target.closest("[data-question]");
  last = Number(control.dataset.question);
  if (target.value === "unknown" && target.checked) control.querySelector("details")?.setAttribute("open", "");
});
form.addEventListener("focusin", ({ target }) => {
  const control = target.closest("[data-question]");
  if (control) last = Number(control.dataset.question);
});
element("next").addEventListener("click", () => {
  const next = nextOpen(state.answers, state.found, last);
  const control = next === undefined ? element("your-answers") : controlOf(next);
  (control.querySelector("input:checked") ?? control.querySelector("input") ?? control).focus();
  control.scrollIntoView({ block: "start" });
});
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.addEventListener("click", () => copy(element(button.dataset.copies).textContent, button));
}
addEventListener("hashchange", () => {
  readAddress();
  update();
});
