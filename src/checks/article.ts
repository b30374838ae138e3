/** A kind of objects in a sentence: `a tag`, `an audit log sink`, `an SSH identity`. */
export const withArticle = (what: string): string =>
  /^([aeio]|u(?!nified)|SSH\b)/i.test(what) ? `an ${what}` : `a ${what}`;
