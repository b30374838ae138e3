// What gives a credential away that stands where it can be read: its name, its place in an address, its own form. A
// placeholder such as {{credentials.api_key}} is none: it is resolved when it is used.

/** Stands for a placeholder while a text is looked at. */
const MARK = "\uffff";

/** A text with a mark for each placeholder in it. */
function marked(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("{{", from);
    const end = start === -1 ? -1 : text.indexOf("}}", start);
    if (end === -1) return [...parts, text.slice(from)].join("");
    parts.push(text.slice(from, start), MARK);
    from = end + 2;
  }
}

/** Whether a text is made of placeholders and nothing else. */
export const isPlaceholder = (text: string): boolean => /^[\s\uffff]*\uffff[\s\uffff]*$/.test(marked(text));

/** Whether something of a text is written out: beside a placeholder only what cannot be the name of a scheme. */
const isLiteral = (text: string): boolean =>
  text.includes(MARK)
    ? text.split(/[^A-Za-z0-9_+=-]/).some((word) => word.length >= 20 || isLikeKey(word))
    : text.trim() !== "";

const isLikeKey = (word: string): boolean => word.length >= 8 && /\d/.test(word) && /[A-Za-z]/.test(word);

/** Whether a value is written out where a credential is to be: no placeholder, and not empty. */
export function isWrittenOut(value: unknown): boolean {
  if (typeof value === "string") return isLiteral(marked(value));
  return (typeof value === "number" || typeof value === "bigint") && String(value).length >= 6;
}

const compact = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Ends of names of credentials, wherever they stand, without case and separators. */
const CREDENTIAL_NAME =
  /((secret|password|passwd|passphrase|passcode|pwd|(api|private|access|secret|signing|application|app|client|license|auth|subscription|account|master|shared|encryption|user|consumer|developer|webhook|hmac|signature)key|authcode|token|sessionid|sessid)|^(authorization|proxyauthorization|cookie|setcookie|signature|sig|jwt|credentials?|(client)?assertion|otp|totp))$/;

/** Tokens of paging. */
const PAGING = /(page|next|prev|previous|cursor|continuation|continue|sync|start|skip)token$/;

/** Whether a name says that its value is a credential, wherever it stands. */
export function isCredentialName(name: string): boolean {
  const folded = compact(name);
  return CREDENTIAL_NAME.test(folded) && !PAGING.test(folded);
}

const CREDENTIAL_WORDS = new Set(
  (
    "token key apikey auth authorization authentication secret sig signature password passwd passphrase pwd pass pin " +
    "credential credentials cookie session sessionid sid jwt bearer hmac authtoken accesstoken passcode passkey userkey " +
    "authkey otp totp assertion pat sessid jsessionid phpsessid"
  ).split(" "),
);

/** Last words that say something about a credential: its kind, its place, its age. */
const ABOUT_WORDS = new Set(
  (
    "id ids name type kind format path url uri host method version algorithm alg expiry expires ttl limit count param " +
    "header field prefix scheme location mode enabled required scope scopes order sort"
  ).split(" "),
);

/**
 * Whether the name of a header or of a parameter in an address says that its value is a credential. More names do than
 * elsewhere: a `key` or a `sig` means nothing else there.
 */
export function isCredentialParameter(name: string): boolean {
  if (isCredentialName(name)) return true;
  if (PAGING.test(compact(name))) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return !ABOUT_WORDS.has(words.at(-1) ?? "") && words.some((word) => CREDENTIAL_WORDS.has(word));
}

/** Forms by which the vendors of well-known services mark their credentials, and addresses that are one themselves. */
export const CREDENTIAL_FORMS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^(bearer|basic|token)\s+(?=\S*\d)[^\s\uffff]{8,}$/i,
  /\b[prs]k_(live|test)_[A-Za-z0-9]{8,}/,
  /\bgh[oprsu]_[A-Za-z0-9]{20,}/,
  /\bglpat-[\w-]{16,}/,
  /\bxox[abeprs]-[\w-]{10,}/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\./,
  /\/\/hooks\.slack\.com\/(services|workflows)\/[^\s\uffff/]+\/[^\s\uffff]+/,
  /\/\/(ptb\.|canary\.)?discord(app)?\.com\/api\/webhooks\/\d+\/[^\s\uffff]+/,
  /\.webhook\.office\.com\/webhookb2\/[^\s\uffff]+/,
];

/** Whether a text holds a credential that is written out: in an address, in its parameters, or by its own form. */
export function holdsCredential(text: string): boolean {
  const bare = marked(text);
  return (
    CREDENTIAL_FORMS.some((form) => form.test(bare)) ||
    hasCredentialInAuthority(bare) ||
    hasCredentialInParameters(bare)
  );
}

/** `https://user:password@host`, and `https://token@host` where what stands there is as long as a token. */
const hasCredentialInAuthority = (bare: string): boolean =>
  [...bare.matchAll(/:\/\/([^/?#\s"'@]*)@/g)].some(([, user = ""]) => {
    const colon = user.indexOf(":");
    return colon === -1 ? user.length >= 16 && isLiteral(user) : isLiteral(user.slice(colon + 1));
  });

/** `?api_key=…`, in addresses and in paths. */
const hasCredentialInParameters = (bare: string): boolean =>
  [...bare.matchAll(/[?&#;]([\w.%[\]-]{1,64})=([^&#;\s"']+)/g)].some(
    ([, name = "", value = ""]) => isLiteral(value) && isCredentialParameter(decoded(name)),
  );

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
