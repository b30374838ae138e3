type Version = readonly [major: number, minor: number, patch: number];

/**
 * Whether a version satisfies a version constraint of Terraform (`~> 1.2, != 1.2.5`). What it cannot read it leaves to
 * Terraform: then the answer is yes.
 */
export function allows(constraint: string, version: string): boolean {
  const given = VERSION.exec(version);
  if (given === null) return true;
  return constraint.split(",").every((part) => {
    const [, operator = "", text = ""] = /^\s*(=|!=|>=?|<=?|~>)?\s*(.*?)\s*$/.exec(part) ?? [];
    const asked = VERSION.exec(text);
    return asked === null || satisfies(given, operator, asked);
  });
}

const VERSION = /^v?(?<release>\d+(?:\.\d+){0,2})(?<prerelease>-[0-9A-Za-z.-]+)?(?:\+.*)?$/;

function satisfies(given: RegExpExecArray, operator: string, asked: RegExpExecArray): boolean {
  const [prerelease, askedPrerelease] = [prereleaseOf(given), prereleaseOf(asked)];
  // Of versions before a release Terraform takes only the one that is named.
  if (prerelease !== "" || askedPrerelease !== "") {
    const same = compare(versionOf(given), versionOf(asked)) === 0 && prerelease === askedPrerelease;
    if (operator === "" || operator === "=") return same;
    return prerelease === "" || same;
  }
  const order = compare(versionOf(given), versionOf(asked));
  switch (operator) {
    case "!=":
      return order !== 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "~>":
      return order >= 0 && compare(versionOf(given), endOf(asked)) < 0;
    default:
      return order === 0;
  }
}

const prereleaseOf = ({ groups }: RegExpExecArray): string => groups?.prerelease ?? "";

const numbersOf = ({ groups }: RegExpExecArray): readonly number[] =>
  (groups?.release ?? "").split(".").map(Number);

function versionOf(found: RegExpExecArray): Version {
  const [major = 0, minor = 0, patch = 0] = numbersOf(found);
  return [major, minor, patch];
}

/** Where `~>` ends: only the last number that is given may increase. */
function endOf(found: RegExpExecArray): Version {
  const [major = 0, minor = 0] = numbersOf(found);
  return numbersOf(found).length === 3 ? [major, minor + 1, 0] : [major + 1, 0, 0];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
