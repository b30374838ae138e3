/**
 * A record whose values are made when they are first asked for by name, and all of them when it is listed.
 *
 * @param one - the value of a name; undefined: there is none
 * @param all - every value; asked for once
 */
export function lazyRecord<T>(
  one: (name: string) => T | undefined,
  all: () => Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const found = (name: string | symbol): T | undefined => (typeof name === "string" ? one(name) : undefined);
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (_, name) => found(name),
      has: (_, name) => found(name) !== undefined,
      ownKeys: () => Object.keys(all()),
      getOwnPropertyDescriptor: (_, name) => {
        const value = found(name);
        return value === undefined
          ? undefined
          : { value, enumerable: true, configurable: true, writable: false };
      },
    },
  );
}

/** Each value of a record as something else, converted when it is first asked for. */
export function lazilyMapped<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Readonly<Record<string, To>> {
  const converted = new Map<string, To>();
  const one = (name: string): To | undefined => {
    const known = converted.get(name);
    if (known !== undefined || !Object.hasOwn(record, name)) return known;
    const made = convert(record[name] as From);
    converted.set(name, made);
    return made;
  };
  return lazyRecord(one, () => record as Readonly<Record<string, never>>);
}
