/**
 * What a new object gets where its configuration leaves it out: nothing of it is Truto's to choose (docs/apis/truto.md
 * §8.2), so the plan shows it.
 */
export const whereLeftOut = <Defaults extends object>(
  defaults: Defaults,
  config: { readonly [Name in keyof Defaults]: unknown },
): Partial<Defaults> =>
  Object.fromEntries(
    Object.entries(defaults).filter(([name]) => config[name as keyof Defaults] === undefined),
  ) as Partial<Defaults>;
