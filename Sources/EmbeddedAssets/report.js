// Trying other answers than those of a report. Stands behind answers.js.
followAnswers(({ found, verdict }) => {
  const isSame = data.outcomes[found.outcome].id === data.reported;
  add(verdict, "span", isSame ? "quiet" : "alert", isSame ? " As in this report." : " Not as in this report.");
});
