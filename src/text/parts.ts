/** A JSON document (a key file) holds names as well as secrets; shorter texts in it are names such as `service_account`. */
const SHORTEST_MEMBER = 16;

/** Under a name that says credential, shorter ones are secrets too. */
const CREDENTIAL_NAME = /(pass(word|wd|phrase)?|pwd|secret|token|api_?key|credential)s?$/i;
const SHORTEST_NAMED_MEMBER = 4;

/** The lines around a PEM key are the same in all of them. */
const ARMOUR = /-----[A-Z0-9 ]{3,40}-----/g;

/**
 * The parts of a secret that tell as much as the whole: the texts inside a JSON document, the body of a key. The secret
 * itself where it has no such parts.
 */
export function secretParts(secret: string): readonly string[] {
  const document = jsonIn(secret);
  const texts = document === undefined ? [secret] : membersOf(document);
  return texts.flatMap((text) => text.split(ARMOUR)).filter((part) => part.trim() !== "");
}

function jsonIn(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function membersOf(document: object): readonly string[] {
  const found: string[] = [];
  // A list instead of recursion: nothing says how deep a document is.
  const open: [name: string, value: unknown][] = [["", document]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, value] = next;
    if (typeof value === "object" && value !== null) open.push(...Object.entries(value));
    else if (isSecretLike(name, value)) found.push(value);
  }
  return found;
}

const isSecretLike = (name: string, value: unknown): value is string =>
  typeof value === "string" &&
  value.length >= (CREDENTIAL_NAME.test(name) ? SHORTEST_NAMED_MEMBER : SHORTEST_MEMBER);
