import { CREDENTIAL_FORMS, holdsCredential, isCredentialName, isCredentialParameter } from "./credentials";

// Addresses that other people configured may hold credentials: as user info, as parameters, as parts of the path.

/** What a credential in an address is replaced by. Every part of an address may hold it. */
export const REDACTED = "REDACTED";

/** Whether a part of an address was replaced by {@link REDACTED}, so that it is no address to use. */
export const isRedacted = (address: string): boolean => address.includes(REDACTED);

/** Whether an address holds a credential that is written out, as far as its form says. */
export const isCredentialAddress = (address: string): boolean => withoutCredentials(address) !== address;

/** An address with {@link REDACTED} for each credential in it; the same text where there is none. */
export function withoutCredentials(address: string): string {
  const [, scheme = "", authority = "", rest = ""] = PARTS.exec(address) ?? [];
  const bare = CREDENTIAL_FORMS.reduce(
    (text, form) => text.replace(form, REDACTED),
    `${scheme}${withoutUser(authority, scheme !== "")}${withoutTokens(withoutParameters(rest))}`,
  );
  return holdsCredential(bare.replaceAll(REDACTED, "")) ? REDACTED : bare;
}

/** The credentials in an address, as they are written in it. */
export function credentialsIn(address: string): readonly string[] {
  const [first = "", ...others] = withoutCredentials(address).split(REDACTED);
  let from = first.length;
  return others.map((kept) => {
    const to = kept === "" ? address.length : Math.max(address.indexOf(kept, from + 1), from);
    const found = address.slice(from, to);
    from = to + kept.length;
    return found;
  });
}

/** An address that was read lacks the credentials in it: that alone must not change what is there. */
export const sameButForCredentials = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((isRedacted(a) && withoutCredentials(b) === a) || (isRedacted(b) && withoutCredentials(a) === b));

/** `https://`, the user info and the host, all that follows. */
const PARTS = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)?([^/?#]*)(.*)$/is;

/** `user:password@`, and `token@` where what stands there is as long as a token. A password may hold `@`. */
function withoutUser(authority: string, hasScheme: boolean): string {
  const at = authority.lastIndexOf("@");
  const user = authority.slice(0, Math.max(at, 0));
  const isCredential = user.includes(":") ? !user.endsWith(":") : hasScheme && user.length >= 16;
  return isCredential ? `${REDACTED}${authority.slice(at)}` : authority;
}

const withoutParameters = (rest: string): string =>
  rest.replace(
    /([?&#;])([\w.%[\]-]{1,64})=([^&#;]+)/g,
    (whole: string, before: string, name: string, value: string) =>
      isCredentialParameter(decoded(name)) || isTokenLike(decoded(value))
        ? `${before}${name}=${REDACTED}`
        : whole,
  );

/** Without the parts of a path that look like tokens, or stand behind the name of a credential: `/token/abc123de`. */
function withoutTokens(rest: string): string {
  const parts = rest.split(/([/?&#=;])/);
  return parts
    .map((part, index) => {
      const isBehindName = parts[index - 1] === "/" && isCredentialName(parts[index - 2] ?? "");
      return isTokenLike(decoded(part)) || (isBehindName && /\d/.test(part) && part.length >= 8)
        ? REDACTED
        : part;
    })
    .join("");
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Whether a part of an address looks as if it was drawn: a UUID, or letters and digits mixed as no name has them. */
const isTokenLike = (part: string): boolean =>
  UUID.test(part) || (part.match(/[A-Za-z0-9]+/g) ?? []).some(isDrawn);

/** Names with numbers change between letters and digits once or twice: `cluster2region14`. */
const isDrawn = (run: string): boolean =>
  run.length >= 16 && (run.match(/\d[A-Za-z]|[A-Za-z]\d/g)?.length ?? 0) >= 3;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
