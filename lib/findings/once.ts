/** In answers. More than all pairs of colours of a few themes. */
const most = 1000;

/** The same function, which works out each answer once. What it is given is told apart as JSON. */
export function once<Given extends readonly unknown[], Answer>(
  workOut: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (...given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? { answer: workOut(...given) };
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found.answer;
  };
}
