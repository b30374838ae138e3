import type { Call } from "../../framework";
import type { CallOptions } from "../../http";
import { createdOrFound } from "../common/creation";
import { eventually } from "../common/polling";
import { type Taken, takenAtLast } from "../common/taken";
import type { Installed, Made, Secretly, TrutoClient } from "./api/client";
import { type Asked, explained } from "./errors";

// Integrations and unified models are installed alike (docs/apis/truto.md §2.1, §2.11).

/** A kind of installs. */
export interface InstallKind<Item, Body> {
  readonly about: Asked;
  readonly installs: (
    api: TrutoClient,
  ) => Pick<Installed<Item, Body, never>, "of" | "ofLately" | "create" | "inTurn">;
  /** The id of what a body installs. */
  readonly baseOf: (body: Body) => string;
  /** An existing install of it. */
  readonly takenBy: (existing: { readonly id: string }, baseId: string) => Taken;
  /** What a 404 to the installation is about. */
  readonly missing: (baseId: string) => NonNullable<Asked["missing"]>;
}

/**
 * Installs what is not installed. Truto answers an existing install as if it had been made, so that a look comes first. Whether
 * the status of an answer tells the two apart (201 or 200) is not documented; the first installation of a process, right after a
 * look of its own, finds out. Where it does, further ones share one list; where it does not, each takes a look of its own.
 *
 * @throws KeyTaken
 */
export async function installNew<Item extends { readonly id: string }, Body>(
  kind: InstallKind<Item, Body>,
  api: TrutoClient,
  request: Secretly<Body>,
  call: Call,
): Promise<Item> {
  const { about, installs, baseOf, takenBy } = kind;
  const baseId = baseOf(request.body);
  return installs(api).inTurn(async (isTold) => {
    const isFree =
      isTold && (await explained(about, () => installs(api).ofLately(baseId, call))) === undefined;
    if (!isFree) {
      const existing = await explained(about, () => installs(api).of(baseId, call));
      if (existing !== undefined) throw takenAtLast(takenBy(existing, baseId));
    }
    const made = await install(kind, api, request, call);
    if (isTold && made.status === "ok") throw takenAtLast(takenBy(made.install, baseId));
    return made;
  });
}

/** Also when the answer is lost: there was no install just before, so an install that exists now is this one. */
async function install<Item, Body>(
  { about, installs, baseOf, missing }: InstallKind<Item, Body>,
  api: TrutoClient,
  request: Secretly<Body>,
  call: Call,
): Promise<Made<Item>> {
  const baseId = baseOf(request.body);
  const create = () => installs(api).create(request, call);
  return createdOrFound(() => explained({ ...about, missing: missing(baseId) }, create), call, {
    what: "install",
    async find(uncut: CallOptions, lost) {
      const found = await eventually(() => installs(api).of(baseId, uncut));
      if (found === undefined) throw lost;
      return { install: found, status: "unclear" as const };
    },
  });
}
