/** What an identity token says of itself, for the message of a refusal: none of it is a secret. */
export function claimsIn(jwt: string): string | undefined {
  const claims = decoded(jwt.split(".")[1] ?? "");
  if (claims === undefined) return undefined;
  const { iss, aud, sub, exp } = claims;
  const texts = [
    ["issuer", text(iss)],
    ["audience", text(aud)],
    ["subject", text(sub)],
    ["end", typeof exp === "number" ? time(exp) : undefined],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  return texts.length === 0 ? undefined : texts.join(", ");
}

function decoded(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Longer than any name of a repository with its branch. */
const LONGEST = 300;

function text(claim: unknown): string | undefined {
  const texts = (Array.isArray(claim) ? claim : [claim]).filter((each) => typeof each === "string");
  return texts.length === 0 ? undefined : JSON.stringify(texts.join(", ").slice(0, LONGEST));
}

/** Beyond what a date can be, there is none. */
function time(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
