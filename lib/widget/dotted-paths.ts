/** Dotted paths to nested objects and back: the form and the token request nest what a config holds flat. */

type Nested = { [key: string]: unknown };

/** `{ "a.b": 1 }` becomes `{ a: { b: 1 } }`. Unset entries are left out. */
export function nest(flat: Readonly<Record<string, unknown>>): Nested {
  const root: Nested = {};
  for (const [path, value] of Object.entries(flat)) {
    if (value === undefined) continue;
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    let parent = root;
    for (const key of keys) {
      // Never an inherited one: `__proto__` may be a key.
      const child = Object.hasOwn(parent, key) ? parent[key] : undefined;
      parent = isNested(child) ? child : (parent[key] = {});
    }
    parent[last] = value;
  }
  return root;
}

/** The inverse of `nest`: lists stay whole, unset entries and empty objects vanish. */
export function flatten(nested: Readonly<Nested>, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(nested).flatMap(([key, value]): [string, unknown][] => {
      const path = `${prefix}${key}`;
      if (isNested(value)) return Object.entries(flatten(value, `${path}.`));
      return value === undefined ? [] : [[path, value]];
    }),
  );
}

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
