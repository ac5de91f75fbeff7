/** Prefixes of variables that a bundler writes into the script of the page. */
const prefixes = [
  "NEXT_PUBLIC_",
  "VITE_",
  "REACT_APP_",
  "EXPO_PUBLIC_",
  "NUXT_PUBLIC_",
  "VUE_APP_",
  "GATSBY_",
  "PUBLIC_",
];

export function publicPrefix(
  name: string,
): { readonly name: string; readonly prefix: string } | undefined {
  const variable = /[A-Z][A-Z0-9_]{3,}$/.exec(name.replace(/["'\])!]+$/, ""))?.[0] ?? "";
  const prefix = prefixes.find((one) => variable.startsWith(one));
  return prefix === undefined ? undefined : { name: variable, prefix };
}
