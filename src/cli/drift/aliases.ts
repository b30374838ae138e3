/** Provider blocks with an alias have separate tokens: `BUDDY_TOKEN__EU` is `BUDDY_TOKEN` for the alias `eu`. */
export function environmentFor(
  alias: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  if (alias === undefined) return environment;
  const suffix = `__${alias.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const own = Object.entries(environment)
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, value]) => [name.slice(0, -suffix.length), value] as const);
  // The same environment gets the same reader, so that an alias costs no further exchange of a token.
  return own.length === 0 ? environment : { ...environment, ...Object.fromEntries(own) };
}
