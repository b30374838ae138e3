// Whether a secret was made by a machine, so that it cannot be guessed, however fast guesses are tested. Judged by what a
// secret looks like, and conservatively: what may be the work of a person counts as weak.

/** At a billion billion guesses a second, half of all secrets of this size take over a thousand years to try. */
export const LEAST_BITS = 96;

/** Shorter runs are words, years and counters. */
const SHORTEST_RUN = 12;

/** A key in PEM form; whatever else it says, its body cannot be guessed. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----([A-Za-z0-9+/=\s]{160,})-----END/;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Random by its version; ids of version 1 hold a time and the address of a machine. */
const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Marks by which well-known services begin what they issue. They say nothing of what follows. */
const PREFIX =
  /^(?:gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|[prs]k_(?:live|test)_|dop_v1_|sk-ant-|sk-proj-|SG\.|shp(?:at|ca|pa|ss)_|npm_|hf_|AIza)/;

/** Ids that services give out beside a secret. They are no secrets, and make none weaker. */
const PUBLIC_ID = /^(?:AKIA|ASIA)[0-9A-Z]{16}$/;

/**
 * Whether none of the secrets of an object could be guessed. One that may be guessed makes all of them weak: an attacker who
 * learns the others by another way could test guesses of it.
 *
 * @param secrets the texts that are secret; empty ones count for nothing
 */
export function areMachineMade(secrets: readonly string[]): boolean {
  const counted = secrets.filter((secret) => secret !== "" && !PUBLIC_ID.test(secret));
  return counted.length > 0 && counted.every((secret) => bitsOf(secret) >= LEAST_BITS);
}

/** How many bits of a secret are certainly random; 0 for what a person may have made. */
export function bitsOf(secret: string): number {
  if (PRIVATE_KEY.test(secret)) return 256;
  if (UUID.test(secret)) return RANDOM_UUID.test(secret) ? 122 : 0;
  const body = secret.replace(PREFIX, "");
  const whole = isOneWord(body) ? bitsOfRun(body) : 0;
  return Math.max(whole, bitsOfRuns(body.split(isAddress(body) ? /[^A-Za-z0-9+=]+/ : /[^A-Za-z0-9+/=]+/)));
}

/** In an address a slash separates words; elsewhere it is a character of base64. */
const isAddress = (text: string): boolean => /[a-z]:\/\//i.test(text);

/** Base64 for addresses has a few hyphens and underscores; words that are joined by them have more. */
const isOneWord = (text: string): boolean => /^[\w-]+$/.test(text) && (text.match(/[_-]/g) ?? []).length <= 4;

const bitsOfRuns = (runs: readonly string[]): number =>
  runs.reduce((bits, run) => bits + bitsOfRun(run.replace(/=+$/, "")), 0);

function bitsOfRun(run: string): number {
  const alphabet = alphabetOf(run);
  if (run.length < SHORTEST_RUN || alphabet === undefined) return 0;
  return looksRandom(run, alphabet) ? run.length * Math.log2(alphabet.size) : 0;
}

/** What a run can be drawn from, and how often neighbours differ in kind when it is drawn at random. */
interface Alphabet {
  readonly size: number;
  readonly changes: number;
  /** Whether words can be written with it. */
  readonly spells: boolean;
}

/** From the smallest; digits alone are dates and phone numbers. */
const ALPHABETS: readonly (readonly [form: RegExp, alphabet: Alphabet | undefined])[] = [
  [/^[0-9]+$/, undefined],
  [/^(?:[0-9a-f]+|[0-9A-F]+)$/, { size: 16, changes: 0.35, spells: false }],
  [/^[A-Z2-7]+$/, { size: 32, changes: 0.3, spells: true }],
  [/^(?:[0-9a-z]+|[0-9A-Z]+)$/, { size: 36, changes: 0.4, spells: true }],
  [/^/, { size: 62, changes: 0.62, spells: true }],
];

const alphabetOf = (run: string): Alphabet | undefined => ALPHABETS.find(([form]) => form.test(run))?.[1];

/** Of the share of changes that is to be expected; chance rarely leaves less. */
const LEAST_CHANGES = 0.55;

/**
 * Random characters change their kind (lower case, upper case, digit) often, repeat little, spell nothing, and never walk
 * along the alphabet or the keyboard. Words and numbers that are strung together do at least one of it.
 */
function looksRandom(run: string, { changes, spells }: Alphabet): boolean {
  const characters = Array.from(run);
  const changed = characters.filter(
    (each, at) => at > 0 && kindOf(each) !== kindOf(characters[at - 1] ?? ""),
  );
  const signs = characters.filter((each) => kindOf(each) === "sign");
  return (
    signs.length <= characters.length * MOST_SIGNS &&
    changed.length >= (characters.length - 1) * changes * LEAST_CHANGES &&
    new Set(characters).size >= 8 &&
    !repeats(run, spells ? 4 : 6) &&
    !walks(run) &&
    !walks(everySecond(run)) &&
    !(spells && spellsWords(run))
  );
}

/** One character in 32 of base64 is a sign; in paths and joined words there are more. */
const MOST_SIGNS = 0.12;

/** Digits and signs that people write for letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};

/** The pairs of letters that make up more than half of what is written in English and its neighbours. */
const COMMON_PAIRS = new Set(
  (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne " +
    "ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa"
  ).split(" "),
);

/** In random texts about one pair in eight is common. */
const MOST_COMMON_PAIRS = 0.36;

function spellsWords(run: string): boolean {
  const letters = Array.from(run.toLowerCase(), (each) => LOOKALIKES[each] ?? each);
  const pairs = letters.slice(1).map((each, at) => `${letters[at] ?? ""}${each}`);
  return pairs.filter((pair) => COMMON_PAIRS.has(pair)).length > pairs.length * MOST_COMMON_PAIRS;
}

function kindOf(character: string): "lower" | "upper" | "digit" | "sign" {
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  return /\d/.test(character) ? "digit" : "sign";
}

/** Whether some characters in a row occur twice: in random texts of this length that is as good as impossible. */
function repeats(run: string, many: number): boolean {
  if (run.length >= LONG_RUN) return false;
  const folded = run.toLowerCase();
  const parts = Array.from({ length: Math.max(0, folded.length - many + 1) }, (_, at) =>
    folded.slice(at, at + many),
  );
  return new Set(parts).size < parts.length;
}

/** From here on some are repeated by chance. */
const LONG_RUN = 200;

const WALKS = [
  "abcdefghijklmnopqrstuvwxyz",
  "0123456789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "azertyuiop",
];

/** Whether five characters in a row are neighbours in the alphabet, among the digits or on a keyboard. */
function walks(run: string): boolean {
  const folded = run.toLowerCase();
  return [...WALKS, ...WALKS.map((walk) => Array.from(walk).reverse().join(""))].some((walk) => {
    for (let at = 0; at + 5 <= walk.length; at++) if (folded.includes(walk.slice(at, at + 5))) return true;
    return false;
  });
}

const everySecond = (run: string): string =>
  Array.from(run)
    .filter((_, at) => at % 2 === 0)
    .join("");
