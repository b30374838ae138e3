/** Every property of every alternative of a union, none of them required: for code that handles all alternatives alike. */
export type AllOf<Union> = {
  readonly [Name in NamesOf<Union>]?: Union extends unknown
    ? Name extends keyof Union
      ? Union[Name]
      : never
    : never;
};

type NamesOf<Union> = Union extends unknown ? keyof Union : never;
